type Colour = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

const CODES: Readonly<Record<Colour, number>> = {
  bold: 1,
  dim: 2,
  red: 31,
  green: 32,
  yellow: 33,
  cyan: 36,
};

/** Tells the story on a terminal and keeps count of what was expected. */
export class Teller {
  private steps = 0;
  private held = 0;
  private readonly broken: string[] = [];

  constructor(
    private readonly write: (line: string) => void,
    private readonly colours: boolean,
  ) {}

  step(title: string): void {
    this.steps += 1;
    this.write('');
    this.write(this.paint('bold', `${String(this.steps).padStart(2)}. ${title}`));
  }

  /** One line of what came back. */
  note(line: string): void {
    this.write(`    ${line}`);
  }

  /** A request and the status of its answer. */
  request(line: string, status: number): void {
    this.note(this.paint('dim', `${line} → ${status}`));
  }

  /** States what must hold; the story goes on either way, and the end tells. */
  expect(holds: boolean, what: string): void {
    if (holds) this.held += 1;
    else this.broken.push(`step ${this.steps}: ${what}`);
    this.note(`${holds ? this.paint('green', '✓') : this.paint('red', '✗')} ${what}`);
  }

  paint(colour: Colour, line: string): string {
    return this.colours ? `\u001B[${CODES[colour]}m${line}\u001B[0m` : line;
  }

  /** The last lines; true when everything held. */
  end(): boolean {
    this.write('');
    if (this.broken.length === 0) {
      this.write(this.paint('green', `All ${this.held} expectations held.`));
      return true;
    }
    this.write(
      this.paint(
        'red',
        `${this.broken.length} of ${this.held + this.broken.length} expectations did not hold:`,
      ),
    );
    for (const line of this.broken) this.write(`  ✗ ${line}`);
    return false;
  }
}
