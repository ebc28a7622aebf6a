/** Closes the `<details>` inside it at Escape and at a press anywhere else. No attributes. */
class ClosingMenu extends HTMLElement {
  #signal = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#signal;
    document.addEventListener('pointerdown', (event) => this.#pressed(event), { signal });
    this.addEventListener('keydown', (event) => this.#typed(event), { signal });
  }

  disconnectedCallback(): void {
    this.#signal.abort();
  }

  #pressed({ target }: Event): void {
    if (!(target instanceof Node) || !this.contains(target)) this.#close();
  }

  #typed({ key }: KeyboardEvent): void {
    if (key !== 'Escape') return;
    this.#close();
    this.querySelector('summary')?.focus();
  }

  #close(): void {
    this.querySelector('details')?.removeAttribute('open');
  }
}

customElements.define('closing-menu', ClosingMenu);
