import { modelWorld } from './model-world.ts';
import { keepsTheSyncContract } from './sync-contract.ts';

keepsTheSyncContract('the service as a model in memory', modelWorld);
