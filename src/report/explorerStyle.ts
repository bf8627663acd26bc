/** Style of the explorer, beside that of the page whose colours it uses. */
export const explorerStyle = `
:root{--mark:#a33d00;--bar:#cfd6e1;--ring:#0b5c97}
@media (prefers-color-scheme:dark){:root{--mark:#ffa25f;--bar:#46505f;--ring:#7cc0f0}}
.explorer{font-size:.92rem;line-height:1.45}
.explorer :focus-visible,h2:focus-visible{outline:3px solid var(--ring);outline-offset:2px;border-radius:3px}
.explorer [hidden]{display:none!important}
.explorer .note{font-size:.82rem;margin:.25em 0}
.explorer fieldset{border:0;margin:0;padding:0;min-width:0}
.explorer legend,.explorer .field-box>label,.explorer .row>label,.week-bar>label,.search label{padding:0;font-weight:600;font-size:.82rem}
.explorer button,.explorer select,.explorer input[type=number],.explorer input[type=search]{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:5px;min-height:30px;padding:2px 9px;max-width:100%}
.explorer button{cursor:pointer;min-width:30px}
.explorer button:hover{border-color:var(--accent);color:var(--accent)}
.explorer button[aria-disabled=true]{color:var(--soft);border-color:var(--line);cursor:default}
.explorer button.quiet{background:none;border-color:transparent;color:var(--accent);text-decoration:underline;padding:2px 4px;min-height:26px;font-size:.82rem}
.explorer .main-button{border-color:var(--accent);color:var(--accent);font-weight:600}
.explorer input[type=range]{width:100%;min-width:60px;height:26px;margin:0;accent-color:var(--accent)}
.explorer input[type=radio],.explorer input[type=checkbox]{width:16px;height:16px;margin:0;flex:none;accent-color:var(--accent)}
.explorer .choices{display:flex;flex-wrap:wrap;gap:2px 6px}
.explorer .choices label{display:inline-flex;align-items:center;gap:6px;min-height:28px;padding:0 8px 0 2px}
.explorer summary{min-height:26px;padding:2px 0}
.row{display:flex;flex-wrap:wrap;align-items:center;gap:6px 10px;margin:8px 0}.row.wide-gap{gap:8px 36px}
.chooser{display:grid;gap:10px 36px;padding:12px 16px;background:var(--card);border:1px solid var(--line);border-radius:8px 8px 0 0}
.chooser .note{max-width:44ch}
.field-box>label{display:block;margin-bottom:3px}
.stepper{display:flex;gap:4px}.stepper input{width:7em}
.status{padding:8px 16px 10px;border:1px solid var(--line);border-top:0;border-radius:0 0 8px 8px;margin-bottom:14px}
.news strong{font-weight:600}.news{margin:0;max-width:none;min-height:1.5em}
.status .warnings,.panel .warnings{font-weight:600}
.status-actions{display:flex;flex-wrap:wrap;align-items:center;gap:10px;margin-top:6px}
.terminal summary{font-size:.82rem}.command-line{display:flex;flex-wrap:wrap;gap:8px;align-items:center;margin:4px 0}.command-line code{overflow-wrap:anywhere;min-width:0}
.instrument{display:grid;gap:18px;grid-template-columns:minmax(0,1fr)}
.parameters{border:1px solid var(--line);border-radius:8px;padding:6px 14px 10px;align-self:start;min-width:0}
.parameters>summary{font-weight:600;font-size:1rem}
.parameter-actions{margin:4px 0 8px}
.parameter-list{display:grid;gap:0 28px}
.parameter{padding:9px 0 7px;border-top:1px solid var(--line);min-width:0}
.parameter.is-changed{border-left:4px solid var(--mark);padding-left:9px;margin-left:-13px}
.parameter-head{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 10px;align-items:baseline}.parameter-head label{font-weight:600;font-size:.86rem}
.parameter-head .words::first-letter{text-transform:uppercase}.parameter-head label{min-width:0}.parameter-head .path{font:600 .78rem/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere}
.unit{color:var(--soft);font-size:.78rem;text-align:right}
.slider{display:grid;grid-template-columns:minmax(0,1fr) 6.2em;gap:10px;align-items:center}.slider select{grid-column:1/-1}
.explorer .slider input[type=number]{min-width:0;width:100%;padding:2px 4px 2px 8px}
.parameter-foot{display:flex;justify-content:space-between;align-items:center;gap:8px}
.changed{color:var(--mark);font-weight:600;font-size:.8rem}.problem{color:var(--mark);font-weight:600;font-size:.82rem;margin:0}
.parameter .note{font-size:.78rem;line-height:1.35}
.others>summary{border-top:1px solid var(--line);padding:7px 0;font-weight:600;font-size:.86rem}.search{padding:4px 0 8px}.search input{width:100%}
.results{min-width:0}
.panel{padding:2px 0 20px}.panel>h3{margin:0 0 .3em;scroll-margin-top:64px}.panel{scroll-margin-top:64px}
.explorer h4,.explorer h5{font-size:.88rem;margin:.5em 0 .2em}.explorer h5{font-weight:600}.side-name{color:var(--accent)}
.sides{display:grid;gap:8px 26px;grid-template-columns:minmax(0,1fr)}
.explorer table{font-size:.82rem}.explorer tbody th{font-weight:400;white-space:normal}.explorer caption{font-weight:400;color:var(--soft);font-size:.8rem;padding:6px 8px;white-space:normal}.explorer thead th{min-width:4em}
.explorer td,.explorer th{padding:3px 8px}
.strip{overflow:hidden}.timeline{display:block;touch-action:pan-y;cursor:pointer;background:var(--card);border-radius:6px;max-width:100%}
.explorer .timeline:focus-visible{outline-offset:0}
.filter{border-left:3px solid var(--line);padding-left:12px;margin:6px 0 8px}.filter .choices label{font-size:.82rem}
.lane,.grid{stroke:var(--line);stroke-width:1}.lane-name{fill:var(--ink);font-size:12px}.tick{fill:var(--soft);font-size:11px}.timeline text{paint-order:stroke;stroke:var(--card);stroke-width:4px;stroke-linejoin:round}
.entry{stroke:var(--soft);stroke-width:1.5;stroke-dasharray:3 3}.cursor{stroke:var(--accent);stroke-width:2}
.mark{fill:none;stroke-width:1.7;stroke-linecap:round;stroke-linejoin:round}.mark.decided{stroke:var(--accent)}.mark.decided.filled{fill:var(--accent)}.mark.beside{stroke:var(--mark)}.mark.beside.filled{fill:var(--mark)}.mark.nothing{stroke:var(--soft)}
.mark.filled[d*="M-2.5"]{stroke:var(--paper);stroke-width:1.2}
.halo{fill:none;stroke:var(--ink);stroke-width:2.5}
.norm{stroke:var(--mark);stroke-width:1.5;opacity:.75}.norm.derogation{stroke-dasharray:4 3}
.event{border-left:4px solid var(--accent);padding:2px 14px;margin:8px 0;background:var(--card);min-height:3em}.event-title{font-weight:600}.event dl{margin:6px 0;gap:2px 14px}
.week-bar{position:sticky;top:calc(var(--top) - 14px);z-index:2;display:flex;flex-wrap:wrap;align-items:center;gap:4px 8px;padding:8px 12px;margin:4px 0 14px;background:var(--card);border:1px solid var(--line);border-radius:8px}
.week-bar input[type=range]{flex:1 1 160px;width:auto}.week-bar output{flex:1 1 100%;font-size:.84rem;font-variant-numeric:tabular-nums}
.by-week :is(button,summary,select,.scroll){scroll-margin:84px 0 8px}.charts{display:grid;gap:4px 20px;grid-template-columns:minmax(0,1fr);margin-bottom:6px}.chart-box{min-width:0;overflow:hidden}.chart{display:block;cursor:crosshair}
.chart .line{fill:none;stroke-width:2;stroke-linejoin:round}.chart .line.thin{stroke-width:1;opacity:.85}.chart .line.faint{stroke-width:1;opacity:.28}.chart .band{opacity:.2}.role-mark{stroke:var(--paper);stroke-width:1}
.role-name{display:inline-flex;align-items:center;gap:6px}.explorer h5.role-name{display:flex}
.book,.genealogy{list-style:none;margin:0;padding:0}.book li,.genealogy li{border-top:1px solid var(--line);padding:6px 0}.book p,.genealogy p{margin:.15em 0}
.item-head{display:flex;flex-wrap:wrap;align-items:baseline;gap:2px 10px}.item-head strong,.story{min-width:0;overflow-wrap:anywhere}.item-head button{margin-left:auto}.kind{color:var(--soft);font-size:.8rem}
.genealogy li[aria-current]{border-left:4px solid var(--accent);padding-left:10px;background:var(--card)}.now{color:var(--accent);font-weight:600;font-size:.82rem}
.genealogy details{font-size:.86rem}
.window{display:block;max-width:520px}.window .scale{fill:var(--line)}.window .before{fill:none;stroke:var(--soft);stroke-dasharray:3 2}.window .now-window{fill:var(--accent)}.window .unwritten{fill:var(--paper);stroke:var(--accent);stroke-width:2}.window .life{fill:var(--mark)}
.story{max-width:90ch}.story-item{padding-left:1em}.story-weeks{display:grid;grid-template-columns:5.5em minmax(0,1fr);gap:8px}
.explorer progress{accent-color:var(--accent);width:140px;height:12px}
@media (min-width:620px){.chooser{grid-template-columns:minmax(0,1fr) 13em 12em}.charts{grid-template-columns:repeat(2,minmax(0,1fr))}.week-bar output{flex:0 1 auto}.parameter-list{grid-template-columns:repeat(2,minmax(0,1fr))}}
@media (min-width:1000px){.instrument{grid-template-columns:270px minmax(0,1fr)}.parameters{position:sticky;top:8px;max-height:calc(100vh - 16px);overflow-y:auto;overscroll-behavior:contain}.parameter-list{grid-template-columns:minmax(0,1fr)}.charts{grid-template-columns:repeat(3,minmax(0,1fr))}.band-charts{grid-template-columns:repeat(2,minmax(0,1fr))}.panel.two .sides.beside{grid-template-columns:repeat(2,minmax(0,1fr))}.outcome-tables th[scope=row]{width:46%}.outcome-tables td,.outcome-tables th{padding:3px 6px}.outcome-tables{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0 20px;align-items:start}.wide-tables .outcome-tables{grid-template-columns:minmax(0,1fr)}.two td,.two th{padding:3px 5px}.two .charts{grid-template-columns:minmax(0,1fr)}.two .side-name{margin-top:0}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}.explorer *{transition:none;animation:none}}
@media (forced-colors:active){.mark,.line,.cursor,.halo{forced-color-adjust:none}}
@media print{#explore:not(:has([data-played])){display:none}.explorer .chooser,.explorer .parameters,.explorer .filter,.explorer button,.week-bar{display:none!important}.instrument{display:block}}
`;
