import { css, html, LitElement } from 'lit';

/** Fetches a value when it is pressed and copies it; the value is never part of the page. */
export class CopyButton extends LitElement {
  static override properties = {
    from: { type: String },
    label: { type: String, reflect: true },
    done: { type: String },
    copied: { state: true },
  };

  static override styles = css`
    button {
      font: inherit;
      padding: 9px 16px;
      border: 1px solid #cfd4dc;
      border-radius: 8px;
      background: #fff;
      cursor: pointer;
    }
  `;

  declare from: string;
  declare label: string;
  declare done: string;
  declare copied: boolean;

  constructor() {
    super();
    this.from = '';
    this.label = '';
    this.done = '';
    this.copied = false;
  }

  override render() {
    return html`<button type="button" @click=${() => void this.#copy()}>
      ${this.copied ? this.done : this.label}
    </button>`;
  }

  async #copy(): Promise<void> {
    const answer = (await (await fetch(this.from)).json()) as { key: string };
    await navigator.clipboard.writeText(answer.key);
    this.copied = true;
    setTimeout(() => (this.copied = false), 2000);
  }
}
