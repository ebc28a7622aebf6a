export const configText = {
  whole: (name: string, least: number, most: number) =>
    `Pengaturan ${name} harus berupa bilangan bulat dari ${least} sampai ${most}.`,
  publicUrl:
    'Pengaturan PUBLIC_URL harus berupa alamat lengkap tanpa jalur, misalnya https://kaji.kota.example.',
  publicUrlMissing:
    'Pengaturan PUBLIC_URL wajib diisi apabila HOST dapat dijangkau dari mesin lain, misalnya PUBLIC_URL=https://kaji.kota.example.',
  databaseUrl: 'Pengaturan DATABASE_URL harus diawali postgres:// atau sqlite: disertai letak berkas.',
  smtpUrl: 'Pengaturan SMTP_URL harus diawali smtp:// atau smtps:// disertai nama server.',
  mailFrom:
    'Pengaturan MAIL_FROM wajib diisi alamat surel pengirim bila SMTP_URL diisi, misalnya kaji@kota.example.',
  mailNeedsPublicUrl:
    'Pengaturan PUBLIC_URL wajib diisi bila SMTP_URL diisi, supaya tautan dalam surel dapat dibuka.',
};
