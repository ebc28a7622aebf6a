import { verificationTexts as texts } from '#text/verification.ts';

/** A file that was issued, as the element is told of it. */
interface KnownFile {
  sha256: string;
  /** The whole sentence when it is this one. */
  sentence: string;
}

/**
 * Tells whether a file of the reader's is one of those that were issued. It is hashed here and sent nowhere.
 *
 * Attributes: `data-files`, a JSON list of `KnownFile`. Expects a file input, an element `[data-result]` for the answer,
 * and itself to be hidden until this script runs.
 */
class FileCheck extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    const input = this.querySelector<HTMLInputElement>('input[type=file]');
    // Absent where the page came without HTTPS.
    if (globalThis.crypto.subtle === undefined) {
      if (input) input.disabled = true;
      this.#say('warning', texts.unable);
      return;
    }
    input?.addEventListener('change', () => void this.#check(input.files?.[0]));
    const over = (event: DragEvent) => {
      event.preventDefault();
      this.querySelector('.drop-zone')?.toggleAttribute('data-over', event.type === 'dragover');
      if (event.type === 'drop') void this.#check(event.dataTransfer?.files[0]);
    };
    for (const type of ['dragover', 'dragleave', 'drop'] as const) this.addEventListener(type, over);
  }

  async #check(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    this.#say('info', texts.reading);
    const sha256 = await sha256Of(file).catch(() => null);
    if (sha256 === null) return this.#say('danger', texts.unreadable);
    const files: KnownFile[] = JSON.parse(this.dataset['files'] ?? '[]');
    const found = files.find((known) => known.sha256 === sha256);
    if (found) this.#say('success', `${file.name}. ${found.sentence}`);
    else this.#say('danger', `${file.name}. ${texts.different} ${texts.yourHash(sha256)}`);
  }

  #say(tone: 'info' | 'success' | 'warning' | 'danger', sentence: string): void {
    const result = this.querySelector<HTMLElement>('[data-result]');
    if (result === null) return;
    result.hidden = false;
    result.dataset['tone'] = tone;
    const body = result.querySelector('.notice-body') ?? result;
    body.textContent = sentence;
  }
}

async function sha256Of(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

customElements.define('file-check', FileCheck);
