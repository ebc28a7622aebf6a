/**
 * The assessor's form inside it by keyboard: 1 to 4 choose a value while the scale has the focus, Ctrl + Enter presses
 * the last of the form's buttons (save and go on). Shows the finding's fields only for a value below the full one; fields
 * out of sight are not sent. After a save the scale of the next criterion takes the focus. No attributes.
 */
class VerdictForm extends HTMLElement {
  #signal = new AbortController();

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    const { signal } = this.#signal;
    form.addEventListener('change', () => this.#showFinding(form), { signal });
    form.addEventListener('keydown', (event) => chooseByDigit(form, event), { signal });
    document.addEventListener('keydown', (event) => saveByKey(form, event), { signal });
    this.#showFinding(form);
    if (cameFromSaving()) firstChoice(form)?.focus({ preventScroll: true });
  }

  disconnectedCallback(): void {
    this.#signal.abort();
  }

  #showFinding(form: HTMLFormElement): void {
    const finding = form.querySelector<HTMLFieldSetElement>('fieldset.finding-fields');
    if (finding === null) return;
    const value = new FormData(form).get('value');
    const wanted = value !== null && value !== 'DITERAPKAN_MENYELURUH';
    finding.hidden = !wanted;
    finding.disabled = !wanted;
  }
}

function chooseByDigit(form: HTMLFormElement, event: KeyboardEvent): void {
  const inScale = event.target instanceof HTMLInputElement && event.target.type === 'radio';
  if (!inScale || event.target.name !== 'value' || event.altKey || event.ctrlKey || event.metaKey) return;
  const choice = choices(form)[Number(event.key) - 1];
  if (choice === undefined || choice.disabled) return;
  event.preventDefault();
  choice.focus();
  choice.click();
}

function saveByKey(form: HTMLFormElement, event: KeyboardEvent): void {
  if (event.key !== 'Enter' || !event.ctrlKey) return;
  const [button] = [...form.elements].filter((element) => element instanceof HTMLButtonElement).reverse();
  event.preventDefault();
  form.requestSubmit(button);
}

function firstChoice(form: HTMLFormElement): HTMLInputElement | undefined {
  return choices(form).find(({ checked }) => checked) ?? choices(form).find(({ disabled }) => !disabled);
}

function choices(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[type=radio][name=value]')];
}

function cameFromSaving(): boolean {
  return new URLSearchParams(window.location.search).get('pesan') === 'nilai-tersimpan';
}

customElements.define('verdict-form', VerdictForm);
