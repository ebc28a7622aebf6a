/** `kaji user …`. */
export const userCommandTexts = {
  help: `kaji user: akun pengguna

  user invite --email ALAMAT --name NAMA --role PERAN [--region KODE] [--unit KODE] [--until TANGGAL]
              [--employee-number NIP] [--rank PANGKAT]
                              mengundang; mencetak tautan sekali pakai (berlaku tujuh hari)
  user grant --email ALAMAT --role PERAN [--region KODE] [--unit KODE] [--until TANGGAL]
                              memberi peran kepada pengguna yang sudah ada
  user reset --email ALAMAT   mencetak tautan pengaturan ulang kata sandi (berlaku 24 jam)
  user deactivate --email ALAMAT
  user activate --email ALAMAT

PERAN: {roles}
Peran pada unit memerlukan --region dan --unit, peran pada daerah --region, Penilai tanpa keduanya.
`,
  missing: (option: string) =>
    `Pilihan --${option} wajib diisi. Jalankan "user" tanpa pilihan untuk melihat bantuan.`,
  unknownCommand: (word: string) =>
    `Perintah "user ${word}" tidak dikenal. Jalankan "user" untuk melihat bantuan.`,
  unknownRole: (role: string) => `Peran "${role}" tidak dikenal.`,
  unknownRegion: (code: string) => `Daerah dengan kode "${code}" tidak ada.`,
  unknownUnit: (code: string) => `Unit dengan kode "${code}" tidak ada di daerah itu.`,
  unknownDate: (date: string) => `"${date}" bukan tanggal. Tulis seperti 2026-12-31.`,
  noEmail: (text: string) => `"${text}" bukan alamat surel.`,
  unknownEmail: (email: string) => `Pengguna dengan alamat "${email}" tidak ada.`,
  link: (name: string, address: string) => `Tautan sekali pakai untuk ${name}:\n${address}`,
  granted: (name: string) => `Peran telah diberikan kepada ${name}.`,
  deactivated: (name: string) => `Akun ${name} telah dinonaktifkan.`,
  activated: (name: string) => `Akun ${name} telah diaktifkan kembali.`,
} as const;
