import type { CDPSession } from 'playwright-core';

/** One of the worlds in which scripts see a page: the page's own, an extension's, or a new one. */
export class World {
  readonly #session: CDPSession;
  readonly #id: number | undefined;

  constructor(session: CDPSession, id: number | undefined) {
    this.#session = session;
    this.#id = id;
  }

  /** The value of an expression, as far as it can be copied. Throws with the page's own message. */
  async value(expression: string): Promise<unknown> {
    const answer = await this.#session.send('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
      ...(this.#id === undefined ? {} : { contextId: this.#id }),
    });
    const { exceptionDetails: failed } = answer;
    if (failed) throw new Error(failed.exception?.description ?? failed.text);
    const value: unknown = answer.result.value;
    return value;
  }

  async run(script: string): Promise<void> {
    await this.value(`${script}\n;0`);
  }

  async number(expression: string): Promise<number> {
    const value = await this.value(expression);
    if (typeof value !== 'number') throw new Error(`${expression} is no number.`);
    return value;
  }

  async text(expression: string): Promise<string> {
    const value = await this.value(expression);
    if (typeof value !== 'string') throw new Error(`${expression} is no text.`);
    return value;
  }
}
