import { endingSigns, leadingSigns, signs } from '../../src/core/lexicon/number-text';

/** Writes whole numbers from 0 so that `NumberReader` reads them back. */
export function writeNumbers(numbers: readonly number[]): string {
  return numbers.map(writeNumber).join('');
}

function writeNumber(number: number): string {
  let text = signs[number % endingSigns] as string;
  let high = Math.floor(number / endingSigns);
  for (; high > 0; high = Math.floor((high - 1) / leadingSigns)) {
    text = (signs[endingSigns + ((high - 1) % leadingSigns)] as string) + text;
  }
  return text;
}

/** The steps between numbers that grow, less one; the first is counted from -1. */
export function stepsOf(ascending: readonly number[]): number[] {
  return ascending.map((value, index) => value - (ascending[index - 1] ?? -1) - 1);
}
