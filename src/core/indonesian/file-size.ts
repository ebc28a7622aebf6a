import { formatNumber } from './number.ts';

/** 1.258.291 bytes → "1,2 MB"; in units of 1.024, as the upload limit is. */
export function fileSize(bytes: number): string {
  if (bytes < 1_024) return `${formatNumber(bytes)} B`;
  if (bytes < 1_048_576) return `${formatNumber(Math.round(bytes / 1_024))} KB`;
  if (bytes < 1_073_741_824) return inUnits(bytes / 1_048_576, 'MB');
  return inUnits(bytes / 1_073_741_824, 'GB');
}

function inUnits(value: number, unit: string): string {
  return `${formatNumber(value, 1).replace(',0', '')} ${unit}`;
}
