export const configText = {
  whole: (name: string, least: number, most: number) =>
    `Pengaturan ${name} harus berupa bilangan bulat dari ${least} sampai ${most}.`,
  publicUrl:
    'Pengaturan PUBLIC_URL harus berupa alamat lengkap tanpa jalur, misalnya https://kaji.kota.example.',
  publicUrlMissing:
    'Pengaturan PUBLIC_URL wajib diisi apabila HOST dapat dijangkau dari mesin lain, misalnya PUBLIC_URL=https://kaji.kota.example.',
  databaseUrl: 'Pengaturan DATABASE_URL harus diawali postgres:// atau sqlite: disertai letak berkas.',
};
