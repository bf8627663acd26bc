/**
 * Brings the content of a manifest of an older format up to the one that is read; any other content is left as it is.
 *
 * A step for each format, so that a data set of any earlier one is read.
 */
export function upgradeManifest(content: unknown): unknown {
  if (typeof content !== 'object' || content === null || !('format' in content)) return content;
  // Format 1 had no incomplete data sets.
  if (content.format === 1)
    return upgradeManifest({ ...content, format: 2, ...('kind' in content ? {} : { missing: [] }) });
  return content;
}
