import { localiseStudy } from '../../analysis/localise/localiseStudy.ts';
import type { DesignStudy } from '../../analysis/design/designStudy.ts';
import type { ExplorerData } from '../../explorer/explorerData.ts';
import { modeName } from '../../figures/termsOf.ts';
import { translate } from '../../language/translate.ts';
import { renderPage } from '../renderPage.ts';
import { wordSource } from '../wordSource.ts';
import type { StudyOptions } from './studyOptions.ts';
import { studySections } from './studySections.ts';

/**
 * The report of a data set with a design as one HTML page, under the policy of {@link renderPage}. The same study and
 * options give the same bytes.
 *
 * @param explorer what the reader can run; without it the page is a report alone
 */
export function renderStudy(stored: DesignStudy, options: StudyOptions, explorer?: ExplorerData): string {
  const { language } = options;
  const study = localiseStudy(stored, language);
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
      source: wordSource(provenance, language),
      sections: studySections(study, options, explorer),
      ...(explorer === undefined ? {} : { explorer }),
    },
    options,
  );
}
