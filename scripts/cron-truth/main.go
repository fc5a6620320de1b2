// Prints what the library that CloudNativePG reads schedules with makes of
// them. The table test/systems/cloudnative-pg/cron/truth.json is made with it.
//
//	cd scripts/cron-truth
//	go run . < inputs.json
//
// Standard input is { "starts": [ instant, ... ], "schedules": [ text, ... ] },
// instants in RFC 3339. Standard output is a JSON array with one element per
// schedule, in the same order:
//
//	{ "runs": [ [ "2026-01-05T02:00:00Z", ... ], ... ] }
//	{ "error": "..." }
//
// "runs" has a list per start: the next three times after it in UTC, fewer
// where the library finds no time within five years.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/robfig/cron"
)

const runsPerStart = 3

type question struct {
	Starts    []time.Time `json:"starts"`
	Schedules []string    `json:"schedules"`
}

type verdict struct {
	Runs  [][]time.Time `json:"runs,omitempty"`
	Error string        `json:"error,omitempty"`
}

func main() {
	if err := run(os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "cron-truth:", err)
		os.Exit(2)
	}
}

func run(in io.Reader, out io.Writer) error {
	var asked question
	if err := json.NewDecoder(in).Decode(&asked); err != nil {
		return fmt.Errorf("reading the question: %w", err)
	}
	verdicts := make([]verdict, len(asked.Schedules))
	for i, text := range asked.Schedules {
		verdicts[i] = judge(text, asked.Starts)
	}
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	return encoder.Encode(verdicts)
}

func judge(text string, starts []time.Time) verdict {
	schedule, err := cron.Parse(text)
	if err != nil {
		return verdict{Error: err.Error()}
	}
	runs := make([][]time.Time, len(starts))
	for i, start := range starts {
		runs[i] = next(schedule, start.UTC())
	}
	return verdict{Runs: runs}
}

func next(schedule cron.Schedule, after time.Time) []time.Time {
	runs := []time.Time{}
	for len(runs) < runsPerStart {
		after = schedule.Next(after)
		if after.IsZero() {
			break
		}
		runs = append(runs, after)
	}
	return runs
}
