import { css, html, LitElement, nothing } from 'lit';

/** A text field of the component library. Its host reflects what it holds, as the library's own does. */
export class TextField extends LitElement {
  static formAssociated = true;

  static override properties = {
    value: { type: String, reflect: true },
    placeholder: { type: String, reflect: true },
    labelText: { type: String, reflect: true, attribute: 'label-text' },
    type: { type: String, reflect: true },
    name: { type: String, reflect: true },
    readonly: { type: Boolean, reflect: true },
    required: { type: Boolean, reflect: true },
    hint: { type: String },
    shown: { state: true },
  };

  static override styles = css`
    :host {
      display: block;
      margin-bottom: 16px;
    }
    label {
      display: block;
      font-size: 13px;
      color: #5b6270;
      margin-bottom: 4px;
    }
    .box {
      display: flex;
      align-items: center;
      border: 1px solid #cfd4dc;
      border-radius: 8px;
      background: #fff;
    }
    .box:focus-within {
      border-color: #4b57d6;
      box-shadow: 0 0 0 3px rgb(75 87 214 / 15%);
    }
    :host([readonly]) .box {
      background: #f6f7f9;
    }
    input {
      font: inherit;
      font-size: 15px;
      flex: 1;
      min-width: 0;
      padding: 10px 12px;
      border: 0;
      outline: 0;
      background: none;
      color: #1d2129;
    }
    button {
      border: 0;
      background: none;
      padding: 0 12px;
      color: #5b6270;
      cursor: pointer;
      font-size: 16px;
    }
    small {
      color: #5b6270;
    }
  `;

  declare value: string;
  declare placeholder: string;
  declare labelText: string;
  declare type: string;
  declare name: string;
  declare readonly: boolean;
  declare required: boolean;
  declare hint: string;
  declare shown: boolean;

  readonly #internals = this.attachInternals();

  constructor() {
    super();
    this.value = '';
    this.placeholder = '';
    this.labelText = '';
    this.type = 'text';
    this.name = '';
    this.readonly = false;
    this.required = false;
    this.hint = '';
    this.shown = false;
  }

  override updated(): void {
    this.#internals.setFormValue(this.value);
    const input = this.renderRoot.querySelector('input');
    if (input !== null && this.required && this.value === '') {
      this.#internals.setValidity({ valueMissing: true }, input.validationMessage || ' ', input);
    } else this.#internals.setValidity({});
  }

  override render() {
    const masked = this.type === 'password';
    return html`
      ${this.labelText === '' ? nothing : html`<label for="field">${this.labelText}</label>`}
      <div class="box">
        <input
          id="field"
          type=${masked && this.shown ? 'text' : this.type}
          .value=${this.value}
          placeholder=${this.placeholder}
          ?readonly=${this.readonly}
          ?required=${this.required}
          @input=${(event: InputEvent) => {
            if (event.target instanceof HTMLInputElement) this.value = event.target.value;
          }}
        />
        ${
          masked && this.readonly
            ? html`<button type="button" @click=${() => (this.shown = !this.shown)}>👁</button>`
            : nothing
        }
      </div>
      ${this.hint === '' ? nothing : html`<small>${this.hint}</small>`}
    `;
  }
}
