import type { BuiltText } from '../domain/claims/built-report.ts';
import { sayValue } from './say-figure.ts';

/** A text in which every figure carries the name of its cell, for machines and for whoever points at it. */
export function ReportText({ text, language }: Readonly<{ text: BuiltText; language: string }>) {
  return (
    <>
      {text.map((piece) =>
        piece.is === 'words' ? (
          piece.isLabel === true ? (
            <bdi>{piece.text}</bdi>
          ) : (
            piece.text
          )
        ) : (
          <data value={piece.value.text} title={piece.cell}>
            <bdi>{sayValue(piece.value, language)}</bdi>
          </data>
        ),
      )}
    </>
  );
}
