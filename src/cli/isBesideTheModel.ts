/** Settings that say which runs there are and how they are called, not what happens in them. */
export function isBesideTheModel(path: string): boolean {
  return /^(seed|replicates|record|name|title|description|source|authors|license|date|expect|not_modelled|home_mode|compare|placebo)\b/.test(
    path,
  );
}
