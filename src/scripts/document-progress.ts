const pause = 1_000;
const longestPause = 8_000;

/**
 * Follows a document that is being made: fetches its own page again and takes over what stands in the element of the
 * same id there, until `data-state` is no longer DIBUAT. Without JavaScript the page reloads itself.
 */
class DocumentProgress extends HTMLElement {
  #timer: number | undefined;
  #pause = pause;

  connectedCallback(): void {
    this.#later();
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.#timer);
  }

  #later(): void {
    if (this.dataset['state'] === 'DIBUAT')
      this.#timer = window.setTimeout(() => void this.#ask(), this.#pause);
  }

  async #ask(): Promise<void> {
    const fresh = await this.#freshElement().catch(() => null);
    if (fresh === null) this.#pause = Math.min(this.#pause * 2, longestPause);
    else {
      this.dataset['state'] = fresh.dataset['state'] ?? '';
      this.replaceChildren(...fresh.children);
    }
    this.#later();
  }

  async #freshElement(): Promise<HTMLElement | null> {
    const response = await fetch(window.location.href, { credentials: 'same-origin' });
    if (!response.ok) return null;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    return page.getElementById(this.id);
  }
}

customElements.define('document-progress', DocumentProgress);
