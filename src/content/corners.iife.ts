import { cornerCandidates } from '../recognition/by-corner';
import { leaveCorners } from './once';

/* The entry of what finds a control by its corner. The background runs it before the guide, for definitions that ask for one. */
leaveCorners(cornerCandidates);
