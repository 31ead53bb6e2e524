/** Whether the ten or thirteen digits of a book number end in the right check digit. */
export function isValidIsbn(text: string): boolean {
  const isbn = text.replace(/[\s-]/g, '').toUpperCase();
  if (/^\d{9}[\dX]$/.test(isbn)) {
    const sum = [...isbn].reduce(
      (total, sign, i) => total + (10 - i) * (sign === 'X' ? 10 : Number(sign)),
      0,
    );
    return sum % 11 === 0;
  }
  if (!/^97[89]\d{10}$/.test(isbn)) return false;
  return (
    [...isbn].reduce((total, sign, i) => total + Number(sign) * (i % 2 === 0 ? 1 : 3), 0) % 10 === 0
  );
}
