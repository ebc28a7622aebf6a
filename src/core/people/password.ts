/** Long and well-known: what people choose when twelve characters are asked for. Lower case. */
const common = new Set([
  'passwordpassword',
  'password12345',
  'password123456',
  'qwertyuiop12',
  'qwertyuiop123',
  'qwertyuiop1234',
  '1q2w3e4r5t6y',
  'administrator',
  'administrator1',
  'administrator123',
  'adminadminadmin',
  'admin1234567',
  'admin12345678',
  'rahasiarahasia',
  'rahasia12345',
  'rahasia123456',
  'katasandi123',
  'katasandi1234',
  'indonesia123',
  'indonesia1234',
  'indonesia12345',
  'bismillah123',
  'bismillah1234',
  'bismillahirrahmanirrahim',
  'alhamdulillah',
  'merdeka17845',
  'sayangkamu123',
  'iloveyou1234',
  'letmein12345',
  'welcome12345',
  'changeme1234',
  'p@ssw0rd1234',
  'pemerintah123',
  'pemerintahkota',
]);

const shortest = 12;
const longest = 200;

/** Too short, common, or made of the person's own address or name. */
export function isWeakPassword(password: string, person: { email: string; name: string }): boolean {
  const text = password.normalize('NFC');
  const plain = text.toLowerCase();
  if (text.length < shortest || text.length > longest) return true;
  if (common.has(plain) || new Set(plain).size < 5 || isRun(plain)) return true;
  const [mailbox = ''] = person.email.toLowerCase().split('@');
  return [person.email, mailbox, person.name].some((own) => isMostly(plain, own.toLowerCase()));
}

/** Each character the neighbour of the one before, as in 123456789012 and abcdefghijkl. */
function isRun(text: string): boolean {
  const steps = [...text]
    .slice(1)
    .map((character, index) => character.charCodeAt(0) - text.charCodeAt(index));
  return steps.filter((step) => step === 1 || step === -9).length >= steps.length - 1;
}

function isMostly(text: string, own: string): boolean {
  return own.length >= 4 && text.includes(own) && text.length - own.length < 4;
}
