import { uploadTexts } from '#text/scripts.ts';
import { type UploadRow, uploadRow } from './upload-row.ts';

/**
 * Several files at once from the ordinary upload form inside it, each with progress, cancel and retry.
 *
 * Attributes: `data-url` (a file goes there as the raw body of a PUT, its name URI-encoded in `X-File-Name`, the form's
 * other fields as query parameters), `data-max-bytes` with `data-max-label` (refused before sending),
 * `data-done-url` (opened when every file has arrived; may be the same page).
 *
 * Expects 2xx, or `{ message }` as JSON with any other status; 401 means the session is over. Fires
 * `upload-files:done` for each file with the reply as detail. Without JavaScript the form posts itself.
 */
class UploadFiles extends HTMLElement {
  #queue: Upload[] = [];
  #list = document.createElement('ul');

  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = form?.querySelector<HTMLInputElement>('input[type=file]');
    if (!form || !input) return;
    input.required = false;
    this.#list.className = 'upload-list';
    this.#list.setAttribute('aria-live', 'polite');
    (input.closest('.field') ?? input).after(this.#list);
    input.addEventListener('change', () => {
      this.#add(input.files);
      input.value = '';
    });
    form.addEventListener('submit', (event) => {
      if (this.#queue.length === 0) input.required = true;
      event.preventDefault();
      if (form.reportValidity()) void this.#sendAll(form);
      input.required = false;
    });
    this.#acceptDrops();
  }

  #acceptDrops(): void {
    const over = (event: DragEvent) => {
      event.preventDefault();
      this.querySelector('.drop-zone')?.toggleAttribute('data-over', event.type === 'dragover');
      if (event.type === 'drop') this.#add(event.dataTransfer?.files ?? null);
    };
    for (const type of ['dragover', 'dragleave', 'drop'] as const) this.addEventListener(type, over);
  }

  #add(files: FileList | null): void {
    for (const file of files ?? []) {
      const upload: Upload = { file, row: uploadRow(file.name), state: 'waiting', request: null };
      upload.row.onCancel(() => this.#cancel(upload));
      upload.row.onRetry(() => {
        upload.state = 'waiting';
        void this.#sendAll(this.querySelector('form'));
      });
      this.#list.append(upload.row.element);
      this.#queue.push(upload);
      this.#check(upload);
    }
  }

  #check(upload: Upload): void {
    const limit = Number(this.dataset['maxBytes'] ?? 0);
    upload.state = limit === 0 || upload.file.size <= limit ? 'waiting' : 'refused';
    const label = this.dataset['maxLabel'] ?? `${limit} B`;
    const sentence = upload.state === 'waiting' ? uploadTexts.waiting : uploadTexts.tooLarge(label);
    upload.row.show(upload.state, sentence);
  }

  #cancel(upload: Upload): void {
    this.#queue = this.#queue.filter((other) => other !== upload);
    upload.row.element.remove();
    upload.request?.abort();
    this.#leaveWhenDone();
  }

  // One after the other: a slow line serves one file well and three badly.
  async #sendAll(form: HTMLFormElement | null): Promise<void> {
    if (form === null || this.#queue.some(({ request }) => request !== null)) return;
    for (let next = this.#nextWaiting(); next !== undefined; next = this.#nextWaiting()) {
      await this.#send(next, form);
    }
    this.#leaveWhenDone();
  }

  /** A refused file keeps the page, with its sentence, until it is taken off the list. */
  #leaveWhenDone(): void {
    const finished = this.#queue.length > 0 && this.#queue.every(({ state }) => state === 'done');
    const page = this.dataset['doneUrl'];
    if (finished && page !== undefined) window.location.assign(page);
  }

  #nextWaiting(): Upload | undefined {
    return this.#queue.find(({ state }) => state === 'waiting');
  }

  #send(upload: Upload, form: HTMLFormElement): Promise<void> {
    const request = new XMLHttpRequest();
    upload.request = request;
    upload.row.show('sending', uploadTexts.uploading(0), 0);
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      const percent = Math.floor((100 * loaded) / Math.max(total, 1));
      const sentence = loaded === total ? uploadTexts.checking : uploadTexts.uploading(percent);
      upload.row.show('sending', sentence, percent);
    });
    const settled = new Promise<void>((resolve) => {
      request.addEventListener('loadend', () => {
        upload.request = null;
        this.#settle(upload, request);
        resolve();
      });
    });
    request.open('PUT', this.#address(form));
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('X-File-Name', encodeURIComponent(upload.file.name));
    request.send(upload.file);
    return settled;
  }

  #settle(upload: Upload, request: XMLHttpRequest): void {
    if (request.status >= 200 && request.status < 300) {
      upload.state = 'done';
      upload.row.show('done', uploadTexts.done, 100);
      this.dispatchEvent(new CustomEvent('upload-files:done', { bubbles: true, detail: replyOf(request) }));
      return;
    }
    upload.state = 'failed';
    upload.row.show('failed', sentenceFor(request));
  }

  #address(form: HTMLFormElement): string {
    const url = new URL(this.dataset['url'] ?? form.action, window.location.href);
    for (const [name, value] of new FormData(form)) {
      if (typeof value === 'string') url.searchParams.append(name, value);
    }
    return url.href;
  }
}

interface Upload {
  file: File;
  row: UploadRow;
  state: 'waiting' | 'refused' | 'failed' | 'done';
  request: XMLHttpRequest | null;
}

function sentenceFor(request: XMLHttpRequest): string {
  if (request.status === 401) return uploadTexts.signedOut;
  if (request.status === 0) return uploadTexts.failed;
  return replyOf(request)?.message ?? uploadTexts.refused;
}

function replyOf(request: XMLHttpRequest): { message?: string } | null {
  try {
    return JSON.parse(request.responseText) as { message?: string };
  } catch {
    return null;
  }
}

customElements.define('upload-files', UploadFiles);
