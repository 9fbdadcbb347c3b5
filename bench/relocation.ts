import { SURE_ENOUGH, WEIGHTS, sharesOf } from '../src/recognition/pointed';
import { absenceOf, likenessTo, type Likeness } from '../src/recognition/likeness';
import { readSites, traitsOf, type Site } from './relocation-data';
import { similo } from './similo';
import { learn, type Example } from './learn';

interface Score {
  right: number;
  wrong: number;
  unsure: number;
}

/** How much an example of something gone counts beside one that is there. */
const GONE = 0.3;

/** One element of a recorded site, compared with all candidates once. */
interface Case {
  readonly likenesses: readonly Likeness[];
  readonly absence: Likeness;
  readonly right: number;
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
  if (process.argv.includes('--weights')) {
    const weights = learn(all.flatMap(examplesOf));
    console.log(weights.map((weight) => Number(weight.toFixed(2))).join(', '));
    return;
  }
  const learned = new Map(
    folds.map((fold) => [
      fold,
      learn(
        folds
          .filter((other) => other !== fold)
          .flat()
          .flatMap(examplesOf),
      ),
    ]),
  );
  const leftOut = (score: Score, enough: number): Score => {
    for (const [fold, weights] of learned) {
      for (const { likenesses, absence, right } of fold)
        note(score, sharesOf(likenesses, absence, weights), right, enough);
    }
    return score;
  };
  const gone = emptyScore();
  for (const [fold, weights] of learned) {
    for (const { likenesses, absence, right } of fold) {
      const others = likenesses.filter((_, index) => index !== right);
      note(gone, sharesOf(others, absence, weights), -1, SURE_ENOUGH);
    }
  }
  const shipped = emptyScore();
  const published = emptyScore();
  const stronger = emptyScore();
  for (const at of all) {
    note(shipped, sharesOf(at.likenesses, at.absence, WEIGHTS), at.right, SURE_ENOUGH);
    note(published, at.published, at.right, -1);
    note(stronger, at.stronger, at.right, -1);
  }
  console.log(`Finding again, ${all.length} elements of ${sites.length} redesigned sites`);
  const line = (name: string, score: Score): void => print(name, score, all.length);
  line('ours, site left out of the learning, may abstain', leftOut(emptyScore(), SURE_ENOUGH));
  line('ours, site left out of the learning, must answer', leftOut(emptyScore(), 0));
  line('ours, site left out, the right element taken away', gone);
  line('ours as shipped (has seen these sites), may abstain', shipped);
  line("Similo's published weights, must answer", published);
  line('the same with raw text where no visible text was recorded', stronger);
  if (!process.argv.includes('--curve')) return;
  for (const enough of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9])
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
      absence: absenceOf(wanted),
      right: target.after,
      published: reference('as-published'),
      stronger: reference('any-text'),
    };
  });
}

/** Every element as it is, and once more with the right candidate taken away, so that being gone is learned, too. */
function examplesOf({ likenesses, absence, right }: Case): readonly Example[] {
  const none = [...(likenesses[0] ?? []).map(() => 0), ...absence];
  const all = likenesses.map((values) => [...values, ...absence.map(() => 0)]);
  const without = all.filter((_, index) => index !== right);
  return [
    { likeness: [...all, none], right, weight: 1 },
    { likeness: [...without, none], right: without.length, weight: GONE },
  ];
}

function emptyScore(): Score {
  return { right: 0, wrong: 0, unsure: 0 };
}

function note(score: Score, shares: readonly number[], right: number, enough: number): void {
  const highest = Math.max(...shares);
  if (highest < enough) score.unsure += 1;
  else if (shares.indexOf(highest) === right) score.right += 1;
  else score.wrong += 1;
}

function print(name: string, { right, wrong, unsure }: Score, total: number): void {
  const share = (count: number): string => `${count} (${((100 * count) / total).toFixed(1)} %)`;
  console.log(`  ${name}: right ${share(right)}, wrong ${share(wrong)}, not sure ${share(unsure)}`);
}

run();
