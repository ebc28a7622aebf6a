import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { smtpMailer } from '#server/smtp-mailer.ts';
import { mailDeadlineMs } from '#services/reminders/mailer.ts';

const mail = { id: 'a', recipient: 'b@example.go.id', subject: 'Contoh', body: 'Isi.' };

/** How long a mail to this server took to be given up. */
async function lastsWith(onConnection: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => {}));
    onConnection(socket);
  });
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const began = performance.now();
  const mailer = smtpMailer({ smtpUrl: `smtp://127.0.0.1:${port}`, from: 'kaji@kota.example' });
  expect(await mailer.send(mail)).toMatchObject({ sent: false, unreachable: true });
  return performance.now() - began;
}

test.concurrent('a server that says nothing is given up', { timeout: 40_000 }, async () => {
  expect(await lastsWith(() => {})).toBeLessThan(mailDeadlineMs + 2000);
});

test.concurrent('so is one that goes on saying something for ever', { timeout: 40_000 }, async () => {
  const lasted = await lastsWith((socket) => {
    socket.write('220 contoh ESMTP\r\n');
    const drip = setInterval(() => socket.write('250-sebentar\r\n'), 500);
    socket.on('close', () => clearInterval(drip));
  });
  expect(lasted).toBeLessThan(mailDeadlineMs + 2000);
});
