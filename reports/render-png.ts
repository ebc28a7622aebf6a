import { readFile } from 'node:fs/promises';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

export interface Drawn {
  png: Uint8Array;
  /** Of the drawing, in pixels; the picture has twice as many each way. */
  width: number;
  height: number;
}

const scale = 2;

/** A chart as a picture; the same bytes for the same drawing. Blocks its thread. */
export async function renderPng(svg: string): Promise<Drawn> {
  if (ready === null) ready = prepare();
  const { fonts } = await ready;
  const font = { fontBuffers: fonts, defaultFontFamily: 'Liberation Sans' };
  const drawing = new Resvg(svg, { fitTo: { mode: 'zoom', value: scale }, background: '#ffffff', font });
  const { width, height } = drawing;
  return { png: drawing.render().asPng(), width, height };
}

let ready: Promise<{ fonts: Uint8Array[] }> | null = null;

/** Once in a thread. No font of the system is looked at: a picture must not depend on the machine. */
async function prepare(): Promise<{ fonts: Uint8Array[] }> {
  await initWasm(await readFile(new URL(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))));
  return { fonts: [await readFile(new URL('./fonts/LiberationSans-Regular.ttf', import.meta.url))] };
}
