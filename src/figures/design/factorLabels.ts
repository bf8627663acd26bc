import type { FactorDescription } from '../../analysis/design/designStudy.ts';

/**
 * Short names of factors: the last parts of their paths, as many as tell them all apart.
 *
 * @example factorLabels([{ name: 'entry.contact.listening', … }]) // ['listening']
 */
export function factorLabels(factors: readonly Pick<FactorDescription, 'name'>[]): readonly string[] {
  const paths = factors.map(({ name }) => name.split('.'));
  return paths.map((path, index) => {
    for (let parts = 1; parts < path.length; parts += 1) {
      const label = path.slice(-parts).join('.');
      const unique = paths.every((other, at) => at === index || other.slice(-parts).join('.') !== label);
      if (unique) return label.replaceAll('_', ' ');
    }
    return path.join('.').replaceAll('_', ' ');
  });
}
