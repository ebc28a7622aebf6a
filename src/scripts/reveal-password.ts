/**
 * Shows what is typed in the password field inside it, at the press of its button. The button carries the words:
 * `data-show` and `data-hide`; it is hidden until this script runs.
 */
class RevealPassword extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const button = this.querySelector('button');
    if (input === null || button === null) return;
    button.hidden = false;
    button.addEventListener('click', () => toggle(input, button));
    input.form?.addEventListener('submit', () => {
      input.type = 'password';
    });
  }
}

function toggle(input: HTMLInputElement, button: HTMLButtonElement): void {
  const shown = input.type === 'text';
  input.type = shown ? 'password' : 'text';
  button.setAttribute('aria-pressed', String(!shown));
  button.textContent = (shown ? button.dataset['show'] : button.dataset['hide']) ?? '';
}

customElements.define('reveal-password', RevealPassword);
