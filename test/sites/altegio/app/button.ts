import { css, html, LitElement } from 'lit';

/** A button of the component library; a submit button sends the form around it. */
export class Button extends LitElement {
  static override properties = {
    type: { type: String, reflect: true },
    disabled: { type: Boolean, reflect: true },
  };

  static override styles = css`
    :host {
      display: inline-block;
    }
    button {
      font: inherit;
      font-weight: 600;
      padding: 10px 20px;
      border: 0;
      border-radius: 8px;
      background: #4b57d6;
      color: #fff;
      cursor: pointer;
    }
    button:hover {
      background: #3c47bd;
    }
    :host([type='button']) button {
      background: #eceefb;
      color: #3c47bd;
    }
  `;

  declare type: 'button' | 'submit';
  declare disabled: boolean;

  constructor() {
    super();
    this.type = 'button';
    this.disabled = false;
  }

  override render() {
    return html`<button type="button" ?disabled=${this.disabled} @click=${() => this.#submit()}>
      <slot></slot>
    </button>`;
  }

  #submit(): void {
    if (this.type === 'submit') this.closest('form')?.requestSubmit();
  }
}
