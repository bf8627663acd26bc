import type { DesignStudy } from '../../analysis/design/designStudy.ts';
import type { StopPath } from '../../analysis/stopPath.ts';
import { modeName } from '../../figures/termsOf.ts';
import { translate } from '../../language/translate.ts';
import { renderPage } from '../renderPage.ts';
import type { ReportOptions } from '../reportOptions.ts';
import { studySections } from './studySections.ts';

/** What the page of a study needs beside its numbers. */
export interface StudyOptions extends ReportOptions {
  /** How the stop rule went, where the scenario has one. */
  readonly stopPath?: StopPath;
  /** Labels of metrics that lines of `expect` name and no output does, by column. */
  readonly metricLabels?: Readonly<Record<string, string>>;
}

/**
 * The report of a data set with a design as one HTML page, under the policy of {@link renderPage}. The same study and
 * options give the same bytes.
 */
export function renderStudy(study: DesignStudy, options: StudyOptions): string {
  const { language } = options;
  const { provenance, design } = study;
  const count = design.factors.length;
  return renderPage(
    {
      title: provenance.title ?? provenance.name,
      lead: translate(language, 'design.lead', {
        factors: translate(language, count === 1 ? 'design.factors.one' : 'design.factors.many', { count }),
        points: design.points,
        replicates: design.replicates,
        weeks: provenance.weeks,
        entryWeek: provenance.entryWeek,
        modes: provenance.entryModes.map((mode) => modeName(language, mode)).join(', '),
      }),
      version: provenance.version,
      sections: studySections(study, options),
    },
    options,
  );
}
