/**
 * Alt + Page Down follows the link with rel="next" inside it, Alt + Page Up the one with rel="prev", also while
 * writing. With a modifier, so that it cannot get in the way of speech input (WCAG 2.1.4). No attributes.
 */
class KeyNavigation extends HTMLElement {
  #signal = new AbortController();

  connectedCallback(): void {
    const follow = (event: KeyboardEvent) => {
      const relation = event.altKey ? relations[event.key] : undefined;
      const link = relation && this.querySelector<HTMLAnchorElement>(`a[rel=${relation}]`);
      if (!link) return;
      event.preventDefault();
      link.click();
    };
    document.addEventListener('keydown', follow, { signal: this.#signal.signal });
  }

  disconnectedCallback(): void {
    this.#signal.abort();
  }
}

const relations: Record<string, string> = { PageDown: 'next', PageUp: 'prev' };

customElements.define('key-navigation', KeyNavigation);
