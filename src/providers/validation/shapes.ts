import { isOf } from '../match-shape';
import { judgeToken } from '../shape';
import type { Part, Shape, TokenKind } from '../token';
import { quote, type Report } from './form';

/** No token may be longer, so that judging one stays cheap. */
const LONGEST = 8192;
/** A shape that accepts shorter values would accept ordinary words. */
const SHORTEST = 8;

/** Shapes have to be bounded, and readable without ever going back: no run may eat what the next part begins with. */
export function checkShapes(kinds: readonly TokenKind[], report: Report): void {
  kinds.forEach((kind, at) => {
    const where = `tokens[${at}]`;
    if (kind.unusual.from > kind.unusual.to)
      report(`${where}.unusual`, 'Write the smaller number under "from".');
    kind.shapes.forEach((shape, index) => {
      checkShape(shape, `${where}.shapes[${index}]`, report);
      if (leastOf(shape) < SHORTEST)
        report(`${where}.shapes[${index}]`, `Make it at least ${SHORTEST} characters long.`);
    });
    kind.never.forEach((lookAlike, index) => {
      const place = `${where}.never[${index}]`;
      if (!lookAlike.shape && !lookAlike.values) report(place, 'Give it a "shape" or "values".');
      if (lookAlike.shape) checkShape(lookAlike.shape, `${place}.shape`, report);
      for (const value of lookAlike.values ?? [])
        if (judgeToken(value, kind).reason === 'masked')
          report(place, `${quote(value)} reads as a hidden token, which is refused anyway. Take it out.`);
    });
  });
}

function checkShape(shape: Shape, where: string, report: Report): void {
  let longest = 0;
  shape.parts.forEach((part, at) => {
    longest += 'literal' in part ? part.literal.length : part.to;
    if ('literal' in part) return;
    const place = `${where}.parts[${at}]`;
    if (part.from > part.to) report(place, 'Write the smaller number under "from".');
    const next = shape.parts[at + 1];
    if (next && part.from !== part.to && mayBegin(next, part))
      report(
        place,
        'Where this run ends cannot be told. Give it one length, or let a character follow that it cannot contain.',
      );
  });
  if (longest > LONGEST) report(where, `Make it at most ${LONGEST} characters long.`);
}

function mayBegin(next: Part, run: Exclude<Part, { literal: string }>): boolean {
  if ('literal' in next) return isOf(run.of, next.literal.charCodeAt(0));
  return Array.from({ length: 128 }, (_, code) => code).some(
    (code) => isOf(run.of, code) && isOf(next.of, code),
  );
}

function leastOf(shape: Shape): number {
  return shape.parts.reduce((sum, part) => sum + ('literal' in part ? part.literal.length : part.from), 0);
}
