import { InvalidArgumentError } from 'commander';

/**
 * Makes what reads the value of an option that is a whole number.
 *
 * @param smallest - that is allowed
 * @throws InvalidArgumentError, when a text is read that is none
 */
export function readWholeNumber(smallest: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() === '' || !Number.isSafeInteger(value) || value < smallest) {
      throw new InvalidArgumentError(`Expected a whole number from ${smallest}.`);
    }
    return value;
  };
}
