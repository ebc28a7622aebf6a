import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

interface ReceivedMail {
  to: string;
  subject: string;
  messageId: string;
  body: string;
}

export interface TestSmtp {
  url: string;
  /** What the server took, in the order it did. */
  received: ReceivedMail[];
  /**
   * How the server answers a recipient; a test sets it. Throwing a `refusal` refuses, a promise that never settles leaves the
   * sender waiting.
   */
  onRecipient: (address: string) => void | Promise<void>;
  /** The same for a message that was sent whole. */
  onMessage: (mail: ReceivedMail) => void | Promise<void>;
  stop(): Promise<void>;
}

/** A real SMTP server on a free port. */
export async function startSmtp(): Promise<TestSmtp> {
  const smtp: TestSmtp = {
    url: '',
    received: [],
    onRecipient: () => {},
    onMessage: () => {},
    stop: () => new Promise((done) => server.close(() => done())),
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 100,
    onRcptTo: ({ address }, _session, answer) => {
      settled(async () => smtp.onRecipient(address), answer);
    },
    onData: (stream, { envelope }, answer) => {
      settled(async () => {
        const mail = readMail(await text(stream), envelope.rcptTo[0]?.address ?? '');
        await smtp.onMessage(mail);
        smtp.received.push(mail);
      }, answer);
    },
  });
  // A sender that was killed breaks its connection off.
  server.on('error', () => {});
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
  const { port } = server.server.address() as AddressInfo;
  smtp.url = `smtp://127.0.0.1:${port}`;
  return smtp;
}

export function refusal(code: 451 | 550): Error {
  return Object.assign(new Error(code === 550 ? 'no such mailbox' : 'try again later'), {
    responseCode: code,
  });
}

function settled(work: () => Promise<void>, answer: (error?: Error | null) => void): void {
  work().then(
    () => answer(),
    (error: Error) => answer(error),
  );
}

function readMail(raw: string, to: string): ReceivedMail {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const unfolded = head.replaceAll(/\r\n[ \t]/g, ' ');
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'mi').exec(unfolded)?.[1] ?? '';
  const content = rest.join('\r\n\r\n');
  const quoted = header('Content-Transfer-Encoding') === 'quoted-printable';
  return {
    to,
    subject: header('Subject'),
    messageId: header('Message-ID'),
    body: (quoted ? unquoted(content) : content).replaceAll('\r\n', '\n'),
  };
}

function unquoted(content: string): string {
  return content
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
