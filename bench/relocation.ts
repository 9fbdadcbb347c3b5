import { SURE_ENOUGH, WEIGHTS, bestOf, sharesOf } from '../src/recognition/belief';
import { absenceOf, isSamePlace, likenessTo, type Likeness } from '../src/recognition/likeness';
import { readSites, traitsOf, type Site } from './relocation-data';
import { similo } from './similo';
import { learn, type Example, type Sign } from './learn';

interface Score {
  right: number;
  wrong: number;
  unsure: number;
}

/** How much an example of something gone counts beside one that is there. */
const GONE = 0.4;
/** How much the way back counts, from the later page to the earlier one, of which only the targets are known. */
const BACK = 0.3;
/** Which likenesses can only speak for a candidate, and which only against it. How much an absence says is open. */
const SIGNS: readonly Sign[] = [1, -1, -1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, 1, 1, 1, 1, 0, 0, 0, 0];

/** One element of a recorded site, compared with all candidates once. */
interface Case {
  readonly likenesses: readonly Likeness[];
  readonly absence: Likeness;
  readonly right: number;
  /** Whether two candidates stand in the same place. */
  readonly isSame: (one: number, other: number) => boolean;
  readonly published: readonly number[];
  readonly stronger: readonly number[];
}

/** Finding elements again on redesigned sites: ours, learned without the site that is asked, beside Similo's weights. */
function run(): void {
  const sites = readSites();
  if (!sites) {
    console.log('Finding again: the data are not available here.');
    return;
  }
  const folds = sites.map(casesOf);
  const all = folds.flat();
  const lessons = sites.map((site, index) => [
    ...(folds[index] ?? []).flatMap((at) => examplesOf(at, 1)),
    ...casesOf(turnedAround(site)).flatMap((at) => examplesOf(at, BACK)),
  ]);
  if (process.argv.includes('--weights')) {
    const weights = learn(lessons.flat(), SIGNS);
    console.log(weights.map((weight) => Number(weight.toFixed(2))).join(', '));
    return;
  }
  const learned = new Map(
    folds.map((fold, index) => [fold, learn(lessons.filter((_, other) => other !== index).flat(), SIGNS)]),
  );
  const leftOut = (score: Score, enough: number): Score => {
    for (const [fold, weights] of learned) {
      for (const { likenesses, absence, right, isSame } of fold)
        note(score, bestOf(likenesses, absence, weights, isSame), right, enough);
    }
    return score;
  };
  const forced = emptyScore();
  const place = emptyScore();
  const gone = emptyScore();
  const cleared = emptyScore();
  for (const [fold, weights] of learned) {
    for (const { likenesses, absence, right, isSame } of fold) {
      const shares = sharesOf(likenesses, absence, weights);
      note(forced, highestOf(shares), right, 0);
      const answer = bestOf(likenesses, absence, weights, isSame);
      const isPlace = answer.best === right || isSame(answer.best, right);
      note(place, { ...answer, best: isPlace ? right : answer.best }, right, SURE_ENOUGH);
      const without = (left: readonly number[]): ReturnType<typeof bestOf> =>
        bestOf(
          left.flatMap((index) => [likenesses[index] ?? []]),
          absence,
          weights,
          (one, other) => isSame(left[one] ?? -1, left[other] ?? -1),
        );
      const others = [...likenesses.keys()].filter((index) => index !== right);
      note(gone, without(others), -1, SURE_ENOUGH);
      note(cleared, without(others.filter((index) => !isSame(index, right))), -1, SURE_ENOUGH);
    }
  }
  const shipped = emptyScore();
  const published = emptyScore();
  const stronger = emptyScore();
  for (const at of all) {
    note(shipped, bestOf(at.likenesses, at.absence, WEIGHTS, at.isSame), at.right, SURE_ENOUGH);
    note(published, highestOf(at.published), at.right, -1);
    note(stronger, highestOf(at.stronger), at.right, -1);
  }
  console.log(`Finding again, ${all.length} elements of ${sites.length} redesigned sites`);
  const line = (name: string, score: Score): void => print(name, score, all.length);
  line('ours, site left out of the learning, may abstain', leftOut(emptyScore(), SURE_ENOUGH));
  line('the same, where an element in the same place is right, too', place);
  line('ours, site left out of the learning, must answer', forced);
  line('ours, site left out, the right element taken away', gone);
  line('ours, site left out, all elements in its place taken away', cleared);
  line('ours as shipped (has seen these sites), may abstain', shipped);
  line("Similo's published weights, must answer", published);
  line('the same with raw text where no visible text was recorded', stronger);
  if (!process.argv.includes('--curve')) return;
  for (const enough of [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7, 0.8, 0.9])
    line(`ours, left out, from ${enough}`, leftOut(emptyScore(), enough));
}

function casesOf(site: Site): readonly Case[] {
  const candidates = site.candidates.map(traitsOf);
  return site.targets.map((target) => {
    const wanted = traitsOf(target.before);
    const reference = (texts: 'as-published' | 'any-text'): readonly number[] =>
      site.candidates.map((candidate) => similo(target.before, candidate, texts));
    return {
      likenesses: likenessTo(wanted, candidates),
      absence: absenceOf(wanted, candidates.length),
      right: target.after,
      isSame: (one, other) => {
        const [first, second] = [candidates[one], candidates[other]];
        return first !== undefined && second !== undefined && isSamePlace(first, second);
      },
      published: reference('as-published'),
      stronger: reference('any-text'),
    };
  });
}

/** The same site in the other direction: later elements looked for among those earlier ones that are known. */
function turnedAround({ site, targets, candidates }: Site): Site {
  return {
    site,
    targets: targets.flatMap(({ after }, index) => {
      const before = candidates[after];
      return before ? [{ before, after: index }] : [];
    }),
    candidates: targets.map(({ before }) => before),
  };
}

/** Every element as it is, and once more with the right candidate taken away, so that being gone is learned, too. */
function examplesOf({ likenesses, absence, right }: Case, weight: number): readonly Example[] {
  const none = [...(likenesses[0] ?? []).map(() => 0), ...absence];
  const all = likenesses.map((values) => [...values, ...absence.map(() => 0)]);
  const without = all.filter((_, index) => index !== right);
  return [
    { likeness: [...all, none], right, weight },
    { likeness: [...without, none], right: without.length, weight: GONE * weight },
  ];
}

function emptyScore(): Score {
  return { right: 0, wrong: 0, unsure: 0 };
}

function highestOf(shares: readonly number[]): { readonly best: number; readonly sure: number } {
  const sure = Math.max(...shares);
  return { best: shares.indexOf(sure), sure };
}

function note(
  score: Score,
  { best, sure }: { readonly best: number; readonly sure: number },
  right: number,
  enough: number,
): void {
  if (sure < enough) score.unsure += 1;
  else if (best === right) score.right += 1;
  else score.wrong += 1;
}

function print(name: string, { right, wrong, unsure }: Score, total: number): void {
  const share = (count: number): string => `${count} (${((100 * count) / total).toFixed(1)} %)`;
  console.log(`  ${name}: right ${share(right)}, wrong ${share(wrong)}, not sure ${share(unsure)}`);
}

run();
