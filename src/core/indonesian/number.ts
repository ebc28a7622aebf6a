/**
 * A number as it is written in Indonesian: 1234.5 with two decimals → "1.234,50". Rounds half up on the
 * decimal digits of the value, away from zero for negatives.
 */
export function formatNumber(value: number, decimals = 0): string {
  const [whole = '0', fraction = ''] = decimalDigits(Math.abs(value), decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const text = fraction === '' ? grouped : `${grouped},${fraction}`;
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

/** The reverse of formatNumber, for charts and spreadsheet cells: "1.234,50" → 1234.5. Anything else is null. */
export function parseNumber(text: string): number | null {
  if (!/^[+-]?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(text)) return null;
  return Number(text.replaceAll('.', '').replace(',', '.'));
}

/** A change with its sign: "+4,17", "-2,00", "0,00" stays without one. */
export function withSign(text: string): string {
  return /^[+-]/.test(text) || !/[1-9]/.test(text) ? text : `+${text}`;
}

// toFixed alone rounds 1.005 down, because the nearest double lies below it; shifting the decimal text does not.
function decimalDigits(value: number, decimals: number): string {
  const shifted = Math.round(Number(`${value}e${decimals}`));
  const digits = String(shifted).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
