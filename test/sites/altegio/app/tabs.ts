import { css, html, LitElement } from 'lit';

/** A row of tabs. Each tab shows the panel that it names; the address remembers which one. */
export class Tabs extends LitElement {
  static override styles = css`
    div {
      display: flex;
      gap: 4px;
      border-bottom: 1px solid #dfe3e8;
      margin-bottom: 20px;
    }
  `;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#choose);
    queueMicrotask(this.#choose);
  }

  override disconnectedCallback(): void {
    removeEventListener('hashchange', this.#choose);
    super.disconnectedCallback();
  }

  override render() {
    return html`<div role="tablist"><slot></slot></div>`;
  }

  readonly #choose = (): void => {
    const tabs = [...this.querySelectorAll<Tab>('y-core-tab')];
    const named = tabs.find((tab) => `#${tab.panel}` === location.hash) ?? tabs[0];
    for (const tab of tabs) {
      tab.selected = tab === named;
      const panel = document.getElementById(tab.panel);
      if (panel !== null) panel.hidden = tab !== named;
    }
  };
}

export class Tab extends LitElement {
  static override properties = {
    panel: { type: String },
    selected: { type: Boolean, reflect: true },
  };

  static override styles = css`
    button {
      font: inherit;
      padding: 10px 16px;
      border: 0;
      border-bottom: 2px solid transparent;
      background: none;
      color: #5b6270;
      cursor: pointer;
    }
    :host([selected]) button {
      color: #4b57d6;
      border-color: #4b57d6;
      font-weight: 600;
    }
  `;

  declare panel: string;
  declare selected: boolean;

  constructor() {
    super();
    this.panel = '';
    this.selected = false;
  }

  override render() {
    return html`<button
      role="tab"
      aria-selected=${this.selected ? 'true' : 'false'}
      @click=${() => (location.hash = this.panel)}
    >
      <slot></slot>
    </button>`;
  }
}
