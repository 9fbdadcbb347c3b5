/** What a token may call, grouped as the gateway groups it. The product writes these in English everywhere. */
export const permissions: readonly { readonly group: string; readonly calls: readonly string[] }[] = [
  {
    group: 'Cluster',
    calls: ['GET /api/clusters', 'GET /api/clusters/{id}/nodes', 'POST /api/clusters/{id}/namespaces'],
  },
  {
    group: 'Workload',
    calls: ['GET /api/workloads', 'POST /api/workloads', 'DELETE /api/workloads/{id}'],
  },
  { group: 'Pipeline', calls: ['GET /api/pipelines', 'POST /api/pipelines/{id}/run'] },
  { group: 'Monitoring', calls: ['GET /api/metrics', 'GET /api/alarms'] },
];
