import { beforeAll, describe, expect, test } from 'vitest';
import { renderSites } from '../../src/report/renderSites.ts';
import type { Site } from '../../src/report/site.ts';
import { fieldSummary } from './fieldSummary.ts';

let sites: readonly Site[];
let html: string;

beforeAll(async () => {
  sites = [
    {
      folder: 'first',
      reportHref: 'first/report.html',
      summary: await fieldSummary({ title: 'The first <b>site</b>' }),
    },
    {
      folder: 'second one',
      reportHref: 'second%20one/report.html',
      summary: await fieldSummary({ expect: [], not_modelled: [] }),
    },
    { folder: 'empty', reportHref: 'empty/report.html', summary: null },
  ];
  html = renderSites(sites, 'en');
});

describe('the page of sites', () => {
  test('is the same bytes for the same sites', () => {
    expect(renderSites(structuredClone([...sites]), 'en')).toBe(html);
  });

  test('runs no script, and its policy lets none run', () => {
    expect(html).not.toContain('<script');
    expect(html.replaceAll('&#39;', "'")).toContain("default-src 'none'; script-src 'none';");
  });

  test('leads to the reports and to nothing else outside itself', () => {
    const outside = [...html.matchAll(/(?:src|href|action)="([^"]*)"/g)]
      .map(([, target]) => target)
      .filter((target) => !target.startsWith('#'));
    expect(outside).toEqual(['data:,', 'first/report.html', 'second%20one/report.html']);
  });

  test('every link of the contents leads to a part of the page, and no id is given twice', () => {
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
    expect(links).toEqual([...ids, ...ids.slice(2)]);
    for (const id of ids) expect(id).toMatch(/^[\w-]+$/);
  });

  test('counts agreement in the overview, and marks disagreement there and at the site', () => {
    const overview = html.slice(html.indexOf('<tbody'), html.indexOf('</tbody>'));
    expect(overview).toMatch(
      /data-label="✓ agree">3<.*data-label="✗ disagree"><span class="fail"><span class="mark">✗ 1</,
    );
    expect(html.match(/✗ disagrees/g)).toHaveLength(1);
    expect(html).toContain('The first &lt;b&gt;site&lt;/b&gt;');
  });

  test('says of a site that nothing was seen, or that no run finished', () => {
    expect(html).toContain('The scenario does not say what the field saw.');
    expect(html).toContain('No replicate of empty finished in every mode');
  });
});
