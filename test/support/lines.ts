/** The lines of a log as they come. */
export class Lines {
  readonly lines: Record<string, unknown>[] = [];
  write(line: string): void {
    this.lines.push(JSON.parse(line) as Record<string, unknown>); // a line of pino
  }
  /** The line that comes with this message. */
  async saying(message: string): Promise<Record<string, unknown>> {
    for (;;) {
      const found = this.lines.find(({ msg }) => msg === message);
      if (found) return found;
      await new Promise((wait) => setTimeout(wait, 5));
    }
  }
}
