import { AWS_BUCKET } from './bucket-aws';
import { AZ_BUCKET } from './bucket-az';
import { GCLOUD_BUCKET } from './bucket-gcloud';
import { countingScript } from './shell';

/** The store that a bucket is in, by the command line tool that asks it. */
export type BucketTool = 'aws' | 'gcloud' | 'az';

/** Files that hold credentials are this user's alone, and go when the script ends. */
const PRIVATE_FOLDER = String.raw`umask 077
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM
said=''
# Keeps what the program said; of errors the first line is told.
ask() {
  said=$("$@" 2>"$folder/errors") && return 0
  why=$(first_line "$(cat "$folder/errors")")
  return 1
}
needed() {
  for name in "$@"; do
    eval "value=\$$name"
    if [ -z "$value" ]; then
      fail "the Secret has no $name"
      return 1
    fi
  done
}`;

const ASKED = { aws: AWS_BUCKET, gcloud: GCLOUD_BUCKET, az: AZ_BUCKET };

/**
 * A POSIX script for an image with the tool of a store: is the bucket there, and is nothing in it? It takes all from variables that are
 * called as the keys of the Secret `edb-object-storage`, as `envFrom` sets them, and prints none of the credentials.
 */
export function bucketChecks(tool: BucketTool): string {
  const { variables, script } = ASKED[tool];
  // Those that are not set are empty: the script ends at one that is not.
  const defaults = `: ${variables.map((name) => `"\${${name}:=}"`).join(' ')}`;
  return countingScript(defaults, PRIVATE_FOLDER, script);
}
