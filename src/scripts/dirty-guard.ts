/**
 * Asks before a page with unsent changes in the form inside it is left. No attributes. For forms that are sent as a
 * whole; a form in `<auto-save>` needs none, because its text is kept.
 */
class DirtyGuard extends HTMLElement {
  #dirty = false;
  #signal = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#signal;
    this.addEventListener('input', () => this.#mark(true), { signal });
    this.addEventListener('submit', () => this.#mark(false), { signal });
    const ask = (event: BeforeUnloadEvent) => {
      if (this.#dirty) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask, { signal });
  }

  disconnectedCallback(): void {
    this.#signal.abort();
  }

  #mark(dirty: boolean): void {
    this.#dirty = dirty;
  }
}

customElements.define('dirty-guard', DirtyGuard);
