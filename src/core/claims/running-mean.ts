/** Mean and variance of numbers that come one by one (Welford). */
export class RunningMean {
  count = 0;
  mean = 0;
  #squares = 0;

  add(value: number): void {
    this.count++;
    const step = value - this.mean;
    this.mean += step / this.count;
    this.#squares += step * (value - this.mean);
  }

  /** 0 below two numbers. */
  get variance(): number {
    return this.count < 2 ? 0 : this.#squares / (this.count - 1);
  }
}
