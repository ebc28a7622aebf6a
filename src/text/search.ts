/** The page that searches everything a person may see. */
export const searchTexts = {
  title: 'Cari',
  label: 'Cari kriteria, pasal, temuan, atau bukti',
  begin: 'Ketik satu kata atau lebih.',
  beginText:
    'Yang dicari: kode dan bunyi kriteria, isi pasal, keterangan temuan, serta judul, nomor, dan nama berkas bukti yang boleh Anda lihat.',
  nothing: (query: string) => `Tidak ada hasil untuk “${query}”`,
  nothingText:
    'Periksa ejaannya, atau gunakan kata yang lebih sedikit. Kode kriteria, misalnya S05.03, juga dapat dicari.',
  criteria: (count: number) => `Standar dan kriteria (${count})`,
  articles: (count: number) => `Pasal peraturan (${count})`,
  findings: (count: number) => `Temuan (${count})`,
  evidence: (count: number) => `Bukti (${count})`,
  parts: 'Bagian hasil',
  firstOnly: (shown: number, total: number) => `Ditampilkan ${shown} dari ${total}.`,
  inFull: 'Tampilkan semuanya',
} as const;
