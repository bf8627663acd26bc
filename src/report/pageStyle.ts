/** Style of the report: light or dark as the reader’s system asks, one column on a telephone, always light on paper. */
export const pageStyle = `
:root{--ink:#1d2430;--soft:#5a6372;--paper:#fff;--card:#f5f6f9;--line:#dfe3ea;--accent:#0b5c97;--warn:#8a5300;--top:62px;--shade:#1d243045;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--ink:#e4e8ef;--soft:#a3adbb;--paper:#14181f;--card:#1c222c;--line:#343b47;--accent:#7cc0f0;--warn:#f0b45c;--shade:#000000c0}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
a{color:var(--accent)}
.page{max-width:1330px;margin:0 auto;padding:0 16px}
header{padding:24px 0 4px}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .3em}
h2{font-size:1.5rem;line-height:1.25;margin:0 0 .4em}
h3{font-size:1.28rem;line-height:1.3;margin:0 0 .4em}
h4{font-size:1.06rem;line-height:1.35;margin:0 0 .35em}
h2,h3,h4,section,figure,caption,.part,details{scroll-margin-top:var(--top)}
.note+h3,.note+h4,.scroll+h4{margin-top:1.1em}
a:focus-visible,button:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
main:focus{outline:0}
.skip{position:absolute;left:8px;top:-60px;z-index:9;padding:10px 14px;background:var(--paper);border:2px solid var(--accent);border-radius:6px}
.skip:focus{top:8px}
.anchor{color:inherit;text-decoration:none}
.anchor:hover::after,.anchor:focus-visible::after{content:" #";color:var(--soft)}
.part{padding-top:26px}
.part>h2{padding-bottom:6px;border-bottom:3px solid var(--accent)}
p{margin:.5em 0;max-width:86ch}
.lead{color:var(--soft);font-size:1.05rem}
section{padding:22px 0 12px;border-top:1px solid var(--line)}
.part>section:first-of-type{border-top:0;padding-top:10px}
main>section:first-of-type{border-top:0;padding-top:6px}
.finding{font-size:1.06rem;line-height:1.45;max-width:none}.reading,.note,.scope{max-width:none;margin:.3em 0}
.scope,.note,.reading,.small{color:var(--soft);font-size:.9rem}
.note{font-size:.85rem}
.warnings{border-left:4px solid var(--warn);background:var(--card);padding:6px 14px;margin:8px 0;font-size:.92rem}
.warnings ul{margin:.3em 0;padding-left:1.2em}
figure{margin:18px 0 26px;padding:14px 14px 8px;background:var(--card);border:1px solid var(--line);border-radius:8px}
.plot{width:100%;min-width:0;height:var(--narrow);overflow:hidden}
.legend{display:flex;flex-wrap:wrap;gap:4px 16px;list-style:none;margin:6px 0;padding:0;font-size:.85rem}
.legend li{display:flex;align-items:center;gap:6px}
.legend svg{flex:none}
nav{font-size:.92rem}
nav ol{list-style:none;margin:0;padding:0}
nav a{display:block;padding:4px 8px;min-height:28px;text-decoration:none;border-left:3px solid transparent}
nav a:hover{text-decoration:underline}
nav a[aria-current]{border-left-color:var(--accent);background:var(--card);font-weight:600}
nav .part{padding-top:6px}
nav .part>a{color:var(--ink);font-weight:600}
nav .part ol{padding-left:8px}
nav{z-index:3;background:var(--paper);border-bottom:1px solid var(--line)}
nav.scripted{position:sticky;top:0}
nav.scripted>ol{position:absolute;left:-8px;right:-8px;max-height:80vh;overflow-y:auto;padding:4px 8px 12px;background:var(--paper);border:1px solid var(--line);border-top:0;box-shadow:0 8px 18px var(--shade)}
nav .toggle{all:unset;box-sizing:border-box;cursor:pointer;display:flex;gap:8px;align-items:center;width:100%;min-height:44px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}
nav .toggle[hidden]{display:none}
nav .toggle::before{content:"☰"}
nav .toggle .name{font-weight:600}
nav .toggle .place{color:var(--soft);overflow:hidden;text-overflow:ellipsis}
nav.folded>ol{display:none}
nav .toggle:focus-visible{outline:3px solid var(--accent);outline-offset:-3px}
summary{cursor:pointer;min-height:24px;padding:3px 0}
.tools{display:flex;flex-wrap:wrap;gap:6px;margin:8px 0 4px;align-items:center}
.tools button{font:inherit;font-size:.85rem;min-height:28px;padding:3px 11px;cursor:pointer;color:var(--accent);background:var(--paper);border:1px solid var(--line);border-radius:5px}
.tools button:hover{border-color:var(--accent)}
details.numbers,details.runs{font-size:.9rem;margin:4px 0}
details.fold{margin:14px 0;border:1px solid var(--line);border-radius:8px;padding:4px 14px}
details.fold>summary{font-weight:600;padding:8px 0}
details.fold figure{background:none;border:0;padding:0}
.scroll.tall{max-height:26em;overflow:auto}
.scroll.tall thead th{position:sticky;top:0}
details.output{border-top:1px solid var(--line)}details.output>summary{padding:8px 0}details.output>div{padding:0 0 18px;scroll-margin-top:48px}
.remark{border-left:3px solid var(--line);padding-left:12px;font-size:.92rem}
.scroll{overflow-x:auto;margin:10px 0;border:1px solid var(--line);border-radius:6px;background:linear-gradient(to right,var(--paper) 30%,transparent) left/40px 100% no-repeat local,linear-gradient(to left,var(--paper) 30%,transparent) right/40px 100% no-repeat local,linear-gradient(to right,var(--shade),transparent) left/14px 100% no-repeat scroll,linear-gradient(to left,var(--shade),transparent) right/14px 100% no-repeat scroll;background-color:var(--paper)}
table{border-collapse:collapse;font-size:.86rem;width:100%;font-variant-numeric:tabular-nums}
caption .anchor{position:sticky;left:10px;display:inline-block;max-width:calc(100vw - 70px)}
caption{text-align:left;font-weight:600;padding:8px 10px;caption-side:top}
th,td{padding:4px 8px;text-align:left;border-top:1px solid var(--line);white-space:nowrap}
td.number,th.number{text-align:right}
td.wide{white-space:normal;min-width:16em}#varied td.wide,#overview td.wide{min-width:11em;overflow-wrap:anywhere}.cell{display:block;min-width:13em;white-space:normal}
thead th{white-space:normal;min-width:5.5em;background:var(--card);border-top:0;vertical-align:bottom}
th button{all:unset;cursor:pointer;font:inherit;display:inline-block;min-height:24px;min-width:24px}
th button:focus-visible{outline:3px solid var(--accent)}
th[aria-sort=ascending] button::after{content:" ▲"}
th[aria-sort=descending] button::after{content:" ▼"}
tr.shown td,tr.shown th{font-weight:600}.field tbody tr:not(.shown):not(.fail)>th .small{font-weight:400}
td.muted{color:var(--soft)}
.field{position:relative}.field table{font-size:.92rem}
.field th,.field td{white-space:normal;vertical-align:top;padding:7px 10px}
.field .small{font-weight:400}.whole{white-space:nowrap}.field tbody th{font-weight:600;min-width:14em;width:32%}
.field td{min-width:4.5em}
.field tr.fail td{background:var(--card)}.field tr.fail td:last-child{border-right:6px solid var(--warn)}
.mark{display:inline-block;white-space:nowrap;padding:1px 8px;border:1px solid var(--line);border-radius:10px}
.undecided .mark{border-style:dashed;border-color:var(--soft)}
.fail .mark{border:2px solid var(--warn);color:var(--warn);font-weight:700}
dl{display:grid;grid-template-columns:minmax(8em,max-content) 1fr;gap:4px 18px;margin:10px 0}
dt{color:var(--soft)}dd{margin:0;min-width:0;overflow-wrap:anywhere}
.terms{display:block}.terms ol,.terms ul{margin:.2em 0;padding-left:1.4em}.terms dt{font-weight:600;color:var(--ink);margin-top:.6em}.terms dd{max-width:78ch}
pre,code{font:.86rem/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
pre{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:10px 12px;overflow-x:auto;margin:8px 0}
pre.command{white-space:pre-wrap;overflow-wrap:anywhere}
footer{border-top:1px solid var(--line);padding:14px 0 40px;color:var(--soft);font-size:.85rem}
@media (min-width:620px){.plot{height:var(--medium)}}
@media (min-width:1000px){.plot{height:var(--wide)}.page{padding:0 24px}}
@media (min-width:1180px){:root{--top:14px}.columns{display:grid;grid-template-columns:216px minmax(0,1fr);column-gap:36px}.columns>*{grid-column:2}.columns>nav{grid-column:1;grid-row:1/span 3;position:sticky;top:0;align-self:start;border:0;padding:20px 0;max-height:100vh;overflow-y:auto}nav .toggle{display:none}nav.scripted>ol{display:block;position:static;max-height:none;padding:0;border:0;box-shadow:none}}
@media (max-width:619px){body{font-size:15px}h1{font-size:1.5rem}figure{margin-left:-8px;margin-right:-8px;padding:12px 8px 6px}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:6px}
.field table,.field caption,.field tbody,.field tr,.field th,.field td{display:block;width:auto;min-width:0}
.field thead{display:block;position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.field tbody tr+tr th{border-top:3px solid var(--line)}
.field tbody th{width:auto}
.field td{border-top:0;padding:2px 10px}
.field td:last-child{padding-bottom:10px}.field tr.fail{border-right:6px solid var(--warn)}.field tr.fail td:last-child{border-right:0}
.field td::before{content:attr(data-label) ": ";color:var(--soft)}}
@media print{
:root{--ink:#000;--soft:#444;--paper:#fff;--card:#fff;--line:#ccc;--accent:#000;--warn:#555;color-scheme:light}
@page{margin:14mm}
body{font-size:10.5pt}.columns{display:block}nav,.tools,.skip,noscript,details.numbers,details.runs,details:not([open]){display:none!important}.page{max-width:none;padding:0}
section{padding:10px 0}figure{border:0;padding:0;margin:10px 0 18px;break-inside:avoid}h2,h3,h4,figcaption,summary{break-after:avoid}details.fold{border:0;padding:0}.scroll.tall{max-height:none}
.plot{height:var(--medium)}.scroll{overflow:visible;border:0;background:none}main a[href]:not([href^="#"])::after{content:" (" attr(href) ")";font-size:.85em}table{font-size:6.8pt}th,td,thead th{padding:2px 3px;white-space:normal;min-width:0}td svg{width:64px}thead{display:table-header-group}tr{break-inside:avoid}
}
`;
