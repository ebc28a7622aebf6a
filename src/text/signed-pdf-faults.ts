import { type SignedPdfFault, signedPdfFaults } from '#core/signature/signed-pdf.ts';

/** What is wrong with a file that claims to be the signed one. */
export const signedPdfFaultReasons: Record<SignedPdfFault, string> = {
  'signed-too-heavy': 'Pemeriksaan berkas memerlukan terlalu banyak waktu atau memori, sehingga dihentikan.',
  'signed-broken': 'Berkas rusak: isinya tidak dapat dibaca sebagai PDF.',
  'signed-truncated': 'Berkas terpotong: bagian akhirnya tidak ada.',
  'signed-encrypted': 'Berkas terkunci dengan kata sandi.',
  'signed-unsigned': 'Berkas tidak memuat tanda tangan elektronik.',
  'signed-ranges':
    'Tanda tangan tidak mencakup dokumen secara utuh: ada bagian yang dikecualikan dengan cara yang tidak wajar.',
  'signed-unreadable': 'Tanda tangan pada berkas tidak dapat dibaca atau bentuknya tidak dikenal.',
  'signed-weak': 'Tanda tangan memakai algoritma atau kunci yang tidak lagi aman atau tidak dikenal.',
  'signed-altered':
    'Isi berkas diubah setelah ditandatangani: sidiknya tidak sama dengan yang ditandatangani.',
  'signed-appended': 'Ada yang ditambahkan pada berkas setelah tanda tangan terakhir.',
  'signed-not-by-certificate': 'Tanda tangan tidak cocok dengan sertifikat penanda tangan yang disertakan.',
  'signed-timestamp': 'Stempel waktu pada tanda tangan tidak sah untuk tanda tangan itu.',
  'signed-certificate-dates':
    'Sertifikat penanda tangan belum atau tidak lagi berlaku pada waktu penandatanganan.',
  'signed-wrong-form':
    'Yang ditandatangani bukan berkas siap TTE: berkas ini masih menyatakan belum ditandatangani secara elektronik.',
  'signed-other-document': 'Tanda tangannya sah, tetapi isi dokumen berbeda dari yang diterbitkan.',
};

const asReceived = 'unggah berkas persis seperti yang diterima dari layanan tanda tangan';
const signAgain = 'unduh berkas siap TTE dari halaman ini, tandatangani, lalu unggah hasilnya';

const nextSteps: Record<SignedPdfFault, string> = {
  'signed-too-heavy': asReceived,
  'signed-broken': asReceived,
  'signed-truncated': asReceived,
  'signed-encrypted': 'tandatangani berkas siap TTE tanpa menguncinya',
  'signed-unsigned': signAgain,
  'signed-ranges': asReceived,
  'signed-unreadable': asReceived,
  'signed-weak': 'tandatangani kembali dengan sertifikat yang berlaku',
  'signed-altered': asReceived,
  'signed-appended': asReceived,
  'signed-not-by-certificate': asReceived,
  'signed-timestamp': 'tandatangani kembali berkas siap TTE',
  'signed-certificate-dates': 'tandatangani kembali dengan sertifikat yang berlaku',
  'signed-wrong-form': signAgain,
  'signed-other-document': signAgain,
};

/** Why such a file isn't kept: what is wrong, that it was not kept, what to do. */
export const signedPdfFaultSentences = Object.fromEntries(
  signedPdfFaults.map((fault) => [
    fault,
    `${signedPdfFaultReasons[fault]} Berkas tidak disimpan; ${nextSteps[fault]}.`,
  ]),
) as Record<SignedPdfFault, string>;
