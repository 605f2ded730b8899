/** Loss and dead units over the epochs, as SVG. */
import * as Plot from "@observablehq/plot";
import { Window } from "happy-dom";
import type { Findings } from "./experiments.ts";

const size = { width: 360, height: 280 };
const title = { height: 44 };
const colors = ["#0072b2", "#d55e00", "#009e73"];

interface Sample {
  readonly epoch: number;
  readonly value: number;
  readonly run: string;
}

export function drawTraining({ learned, shaken }: Findings): string {
  const runs = {
    prelu: learned,
    "relu, first at rate 2": shaken.relu,
    "leakyRelu, first at rate 2": shaken.leakyRelu,
  };
  const samples = (of: "loss" | "dead"): Sample[] =>
    Object.entries(runs).flatMap(([run, { history }]) =>
      history.map((moment) => ({ run, epoch: moment.epoch, value: moment[of] })),
    );
  const panels = [
    panel("cross entropy", samples("loss"), Object.keys(runs)),
    panel("share of dead units", samples("dead"), Object.keys(runs)),
  ];
  const placed = panels.map((svg, i) =>
    svg.replace("<svg ", `<svg x="${i * size.width}" y="${title.height}" `),
  );
  const width = size.width * panels.length;
  const height = size.height + title.height;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif">`,
    `<title>Training on handwritten digits: loss and dead units</title>`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    `<g font-size="13">${legend(Object.keys(runs))}</g>`,
    ...placed,
    "</svg>\n",
  ].join("\n");
}

function legend(runs: readonly string[]): string {
  return runs
    .map((run, i) => {
      const x = 44 + i * 180;
      return `<circle cx="${x}" cy="24" r="5" fill="${colors[i]}"/><text x="${x + 10}" y="28.5">${run}</text>`;
    })
    .join("");
}

function panel(label: string, samples: readonly Sample[], runs: readonly string[]): string {
  const { document } = new Window();
  const svg = Plot.plot({
    document: document as unknown as Document,
    ...size,
    className: "panel",
    marginBottom: 40,
    style: { fontSize: "12px", background: "none" },
    x: { label: "epoch", tickFormat: "d", labelOffset: 34 },
    y: { label, zero: true, grid: true, nice: true },
    color: { domain: runs, range: colors },
    marks: [
      Plot.ruleY([0]),
      Plot.line(samples, { x: "epoch", y: "value", stroke: "run", strokeWidth: 2 }),
      Plot.dot(samples, { x: "epoch", y: "value", fill: "run", r: 3 }),
    ],
  });
  svg.querySelector("style")?.remove();
  return svg.outerHTML;
}
