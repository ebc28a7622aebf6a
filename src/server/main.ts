import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createApp } from '#app';
import { addressOf, type Config, readConfig } from '#config';
import { schemeOf } from '#core/people/session-cookie.ts';
import { checkHealth } from '#services/check-health.ts';
import { prepareFirstRun } from '#services/set-up/prepare-first-run.ts';
import { serverTexts } from '#text/server.ts';
import { createLog } from './log.ts';
import { loadPages } from './pages.ts';
import { startReminding } from './reminding.ts';
import { designationRoutes } from './routes/designations.ts';
import { documentRoutes } from './routes/documents.ts';
import { emblemRoutes } from './routes/emblems.ts';
import { evidenceRoutes } from './routes/evidence.ts';
import { issuedFileRoutes } from './routes/issued-files.ts';
import { materialRoutes } from './routes/materials.ts';
import { offlineWorkbookRoutes } from './routes/offline-workbooks.ts';
import { packRoutes } from './routes/packs.ts';
import { signedFileRoutes } from './routes/signed-files.ts';
import { templateRoutes } from './routes/templates.ts';
import { workbookImportRoutes } from './routes/workbook-imports.ts';
import { createShell, type Inside } from './shell.ts';
import { exitOnUncaught, shutDownOnSignal } from './shutdown.ts';
import { staticFiles } from './static-files.ts';
import { streamingServices } from './streaming.ts';

const config = readConfig(process.env);
const log = createLog(config.logLevel);
exitOnUncaught(log);

let inside: Inside | null = null;
const server = createShell(() => inside);
server.listen(config.port, config.host);
await once(server, 'listening');
const publicUrl = config.publicUrl ?? ownAddress(config);
const app = await createApp({ ...config, publicUrl });
const reminding = startReminding(app, log);
shutDownOnSignal(server, log, { stop: () => reminding.stop(), close: () => app.close() });
const streaming = { services: streamingServices(app), scheme: schemeOf(publicUrl) };
inside = {
  publicUrl,
  trustedProxy: config.trustedProxy,
  maxFileBytes: config.maxFileBytes,
  log,
  healthy: () => checkHealth(app.workplace),
  serveStatic: staticFiles('dist/client'),
  streams: [
    ...evidenceRoutes(streaming),
    ...designationRoutes(streaming),
    ...materialRoutes(streaming),
    ...emblemRoutes(streaming),
    ...documentRoutes(streaming),
    ...packRoutes(streaming),
    ...issuedFileRoutes(streaming),
    ...signedFileRoutes(streaming),
    ...templateRoutes(streaming),
    ...offlineWorkbookRoutes(streaming),
    ...workbookImportRoutes(streaming),
  ],
  renderPage: await loadPages('dist/server/entry.mjs', app),
};
process.stdout.write(`${serverTexts.started(publicUrl)}\n`);
const firstRunToken = await prepareFirstRun(app.workplace);
if (firstRunToken !== null) {
  process.stdout.write(`${serverTexts.firstRun(`${publicUrl}/mulai?kode=${firstRunToken}`)}\n`);
}

function ownAddress({ host }: Config): string {
  return addressOf(host, (server.address() as AddressInfo).port);
}
