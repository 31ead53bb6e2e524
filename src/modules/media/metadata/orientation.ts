/** How a picture is turned before it is shown, as EXIF numbers it; 1: as it is stored. */
export type Orientation = number;

/** The whole of an EXIF block that tells nothing but how a picture is turned: a little-endian TIFF of one entry. */
export function exifOf(orientation: Orientation): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('II*\0', 0, 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(0x0112, 10);
  tiff.writeUInt16LE(3, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt16LE(orientation, 18);
  return tiff;
}
