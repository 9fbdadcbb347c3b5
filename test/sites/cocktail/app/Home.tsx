import { Card, CardContent, Chip, Grid, LinearProgress, Paper, Stack, Typography } from '@mui/material';
import type { Words } from './words';

const clusters = [
  { name: 'prod-seoul-01', version: 'v1.31.4', nodes: 12, cpu: 61, memory: 74 },
  { name: 'prod-busan-01', version: 'v1.31.4', nodes: 8, cpu: 38, memory: 52 },
  { name: 'stage-01', version: 'v1.32.1', nodes: 4, cpu: 22, memory: 31 },
  { name: 'dev-gpu-01', version: 'v1.32.1', nodes: 3, cpu: 87, memory: 66 },
];

const titles: Readonly<Record<string, keyof Words['menu']>> = {
  '/clusters': 'clusters',
  '/workspaces': 'workspaces',
  '/applications': 'applications',
  '/catalog': 'catalog',
  '/pipelines': 'pipelines',
  '/monitoring': 'monitoring',
  '/audit': 'audit',
  '/settings': 'settings',
};

/** The overview of the clusters; the console's other views are empty on a new installation. */
export function Home({ words, path }: { words: Words; path: string }) {
  const title = titles[path] ?? 'home';
  const withClusters = title === 'home' || title === 'clusters' || title === 'monitoring';
  return (
    <>
      <Typography variant="h5" component="h1" sx={{ mb: 2, fontWeight: 600 }}>
        {words.menu[title]}
      </Typography>
      {withClusters ? (
        <Grid container spacing={2}>
          {clusters.map((cluster) => (
            <Grid key={cluster.name} size={{ xs: 12, md: 6, lg: 3 }}>
              <Card variant="outlined">
                <CardContent>
                  <Stack direction="row" sx={{ justifyContent: 'space-between', mb: 1 }}>
                    <Typography variant="subtitle1" sx={{ fontWeight: 600 }}>
                      {cluster.name}
                    </Typography>
                    <Chip size="small" color="success" variant="outlined" label={words.running} />
                  </Stack>
                  <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                    Kubernetes {cluster.version} · {words.nodes} {cluster.nodes}
                  </Typography>
                  <Meter name="CPU" percent={cluster.cpu} />
                  <Meter name="Memory" percent={cluster.memory} />
                </CardContent>
              </Card>
            </Grid>
          ))}
        </Grid>
      ) : (
        <Paper variant="outlined" sx={{ p: 6, textAlign: 'center', color: 'text.secondary' }}>
          {words.nothing}
        </Paper>
      )}
    </>
  );
}

function Meter({ name, percent }: { name: string; percent: number }) {
  return (
    <>
      <Stack direction="row" sx={{ justifyContent: 'space-between', mt: 1.5 }}>
        <Typography variant="caption">{name}</Typography>
        <Typography variant="caption">{percent} %</Typography>
      </Stack>
      <LinearProgress variant="determinate" value={percent} aria-label={name} />
    </>
  );
}
