import type { DateSystem } from '../domain/sheet.ts';
import { UnreadableFile } from '../domain/spreadsheet-problem.ts';

import type { Package } from './package.ts';
import { attribute, parseXml } from './parse-xml.ts';

export type SheetPart = Readonly<{ name: string; hidden: boolean; part: string }>;

/** What a workbook says of itself: its sheets in order, and from which day it counts dates. */
export type WorkbookParts = Readonly<{
  sheets: readonly SheetPart[];
  dateSystem: DateSystem;
  sharedStrings: string | null;
  styles: string | null;
}>;

export function readWorkbook(opened: Package): WorkbookParts {
  const root = relationships(opened, '_rels/.rels', '');
  const path = [...root.values()].find((relation) => relation.type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const xml = opened.part(path);
  if (xml === null) throw new UnreadableFile('damaged');
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const relations = relationships(opened, `${folder}_rels/${path.slice(folder.length)}.rels`, folder);
  const target = (type: string): string | null =>
    [...relations.values()].find((relation) => relation.type === type)?.target ?? null;

  const sheets: SheetPart[] = [];
  let dateSystem: DateSystem = '1900';
  parseXml(xml, {
    open(name, attributes) {
      if (name === 'workbookPr' && /^(1|true)$/.test(attributes['date1904'] ?? '')) dateSystem = '1904';
      if (name !== 'sheet') return;
      const relation = relations.get(attribute(attributes, 'id') ?? '');
      if (relation === undefined || relation.type !== 'worksheet') return;
      const state = attributes['state'] ?? 'visible';
      sheets.push({ name: attributes['name'] ?? '', hidden: state !== 'visible', part: relation.target });
    },
  });
  return { sheets, dateSystem, sharedStrings: target('sharedStrings'), styles: target('styles') };
}

type Relation = Readonly<{ type: string; target: string }>;

function relationships(opened: Package, path: string, folder: string): ReadonlyMap<string, Relation> {
  const relations = new Map<string, Relation>();
  const xml = opened.part(path);
  if (xml === null) return relations;
  parseXml(xml, {
    open(name, attributes) {
      if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return;
      const type = attributes['Type'] ?? '';
      const target = attributes['Target'] ?? '';
      relations.set(attributes['Id'] ?? '', {
        type: type.slice(type.lastIndexOf('/') + 1),
        target: target.startsWith('/') ? target.slice(1) : withoutDots(folder + target),
      });
    },
  });
  return relations;
}

function withoutDots(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
