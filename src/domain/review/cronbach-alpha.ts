/**
 * Cronbach’s alpha of a table with a row a person and a column an item: k/(k−1) · (1 − Σ s²ᵢ / s²ₜ), with variances of samples (Cronbach 1951,
 * Psychometrika 16, 297–334; as in Minitab, “Methods and formulas for Item Analysis”). For items of 0 and 1 it is Kuder and Richardson’s formula 20.
 * Undefined for fewer than two items or people, and where all totals are the same.
 */
export function cronbachAlpha(rows: readonly (readonly number[])[]): number | undefined {
  const items = rows[0]?.length ?? 0;
  if (items < 2 || rows.length < 2) return undefined;
  const total = varianceOf(rows.map((row) => row.reduce((sum, value) => sum + value, 0)));
  if (total === 0) return undefined;
  const single = Array.from({ length: items }, (_, item) => varianceOf(rows.map((row) => row[item] ?? 0)));
  return (items / (items - 1)) * (1 - single.reduce((sum, variance) => sum + variance, 0) / total);
}

/** Variance of a sample. */
function varianceOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
