/** Things that wait, a line for each owner: one of each line goes in turn, so that nobody's long line holds up another's. */
export class Turns<Item> {
  private readonly lines = new Map<string, Item[]>();
  private waiting = 0;

  constructor(
    private readonly maxOfOne: number,
    private readonly maxOfAll: number,
  ) {}

  /** False where the owner's line is full, or all are. */
  add(owner: string, item: Item): boolean {
    const line = this.lines.get(owner) ?? [];
    if (line.length >= this.maxOfOne || this.waiting >= this.maxOfAll) return false;
    line.push(item);
    this.lines.set(owner, line);
    this.waiting += 1;
    return true;
  }

  next(): Item | undefined {
    for (const [owner, line] of this.lines) {
      const item = line.shift();
      // to the end of the round, or out of it
      this.lines.delete(owner);
      if (line.length > 0) this.lines.set(owner, line);
      if (item === undefined) continue;
      this.waiting -= 1;
      return item;
    }
    return undefined;
  }
}
