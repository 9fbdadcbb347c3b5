import { brand } from '../brand';

export function BrandMark() {
  return (
    <span className="inline-flex items-center gap-2.5 text-lg font-semibold tracking-tight">
      <svg viewBox="0 0 32 32" className="size-8" aria-hidden="true">
        <rect width="32" height="32" rx="9" className="fill-brand" />
        {brand.id === 'own' ? (
          <path
            d="M8 11h11m-5.500 0v11M18 22l4-9 4 9m-6.500-3h5"
            stroke="#fff"
            strokeWidth="2.400"
            fill="none"
            strokeLinecap="round"
          />
        ) : (
          <path
            d="M22 11a8 8 0 1 0 0 10"
            stroke="#fff"
            strokeWidth="3.200"
            fill="none"
            strokeLinecap="round"
          />
        )}
      </svg>
      {brand.name}
    </span>
  );
}
