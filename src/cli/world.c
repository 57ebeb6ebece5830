/* `entente world lookup NAME [--on DATE]` and `entente world check`. */
#include <stdio.h>

#include "cli/cli.h"
#include "world/world.h"

static const char help[] =
    "usage: entente world lookup NAME [--on DATE] [--data DIR]\n"
    "       entente world check [--data DIR]\n"
    "\n"
    "lookup  prints every reading of a name: entities, persons with their offices,\n"
    "        agent nouns, topics and places\n"
    "check   prints what is wrong with the tables; exit status 1 if anything grave is\n"
    "\n"
    "  --on DATE   offices held on this date (YYYY-MM-DD); all of them without it\n"
    "  --data DIR  directory of data files (or environment ENTENTE_DATA)\n"
    "  --help      this text\n";

static void print_interval(ent_interval when) {
  char from[16] = "", to[16] = "";
  ent_day_format(when.from, from);
  ent_day_format(when.to, to);
  if (ent_interval_known(when)) printf("\t%s..%s", from, to);
}

static void print_name(const ent_name *name) {
  printf("%.*s\t%s", ENT_FMT(name->entity->id), ent_entity_kind_name(name->entity->kind));
  if (name->entity->type.size) printf(" (%.*s)", ENT_FMT(name->entity->type));
  printf("\t%s", ent_name_use_name(name->use));
  if (name->sector.size) printf(" (%.*s)", ENT_FMT(name->sector));
  printf("\t%.*s", ENT_FMT(name->text));
  if (!ent_slice_eq(name->text, name->entity->name)) printf(" = %.*s", ENT_FMT(name->entity->name));
  print_interval(name->when);
  printf("\n");
}

static void print_person(const ent_world *world, const ent_person *person, ent_day day,
                         bool surname) {
  const ent_office *office;
  bool any = false;
  for (uint32_t n = 0; (office = ent_world_person_office(world, person, n)) != NULL; n++) {
    if (day != ENT_DAY_NONE && !ent_intervals_meet(office->when, ent_interval_of_day(day)))
      continue;
    any = true;
    printf("%.*s\tperson\t%s\t%.*s of %.*s (%.*s)", ENT_FMT(person->id),
           surname ? "surname" : "full name",
           ENT_FMT(office->title.size ? office->title : office->office),
           ENT_FMT(office->entity->name), ENT_FMT(office->entity->id));
    print_interval(office->when);
    printf("\n");
  }
  if (!any && !surname)
    printf("%.*s\tperson\tfull name\t%s\n", ENT_FMT(person->id),
           day == ENT_DAY_NONE ? "no office known" : "no office held then");
}

static void print_topic(const ent_topic *topic) {
  printf("%.*s\ttopic\t%.*s\t%.*s\t", ENT_FMT(topic->id), ENT_FMT(topic->kind),
         ENT_FMT(topic->name));
  for (uint32_t i = 0; i < topic->party_count; i++)
    printf("%s%.*s", i ? "|" : "", ENT_FMT(topic->parties[i]->id));
  print_interval(topic->when);
  printf("\n");
}

static void print_reading(const ent_world *world, const ent_reading *reading, ent_day day) {
  switch (reading->kind) {
    case ENT_READING_NAME: print_name(reading->u.name); break;
    case ENT_READING_PERSON: print_person(world, reading->u.person, day, false); break;
    case ENT_READING_SURNAME: print_person(world, reading->u.person, day, true); break;
    case ENT_READING_TOPIC: print_topic(reading->u.topic); break;
    case ENT_READING_AGENT:
      printf("-\tagent\t%.*s\t%.*s\t%.*s\n", ENT_FMT(reading->u.agent->sector),
             ENT_FMT(reading->u.agent->noun), ENT_FMT(reading->u.agent->office));
      break;
    case ENT_READING_PLACE: {
      const ent_place *place = reading->u.place;
      ent_slice country = place->country ? place->country->id : ENT_EMPTY;
      printf("%.*s\tplace\t%.*s\t%.*s\t%.4f %.4f\t%u\n", ENT_FMT(country), ENT_FMT(place->kind),
             ENT_FMT(place->name), place->latitude, place->longitude, (unsigned)place->population);
      break;
    }
  }
}

static int lookup(const ent_world *world, const char *name, ent_day day) {
  ent_arena arena;
  const ent_reading *readings;
  uint32_t count;
  ent_error err;
  ent_arena_init(&arena, 0);
  if (ent_world_lookup(&readings, &count, &arena, world, ent_slice_of(name), &err) != ENT_OK) {
    ent_arena_free(&arena);
    return cli_error(&err);
  }
  for (uint32_t i = 0; i < count; i++) print_reading(world, &readings[i], day);
  if (!count) {
    const ent_entity *entity = ent_world_find(world, ent_slice_of(name));
    if (entity)
      printf("%.*s\t%s\tcode\t%.*s\n", ENT_FMT(entity->id), ent_entity_kind_name(entity->kind),
             ENT_FMT(entity->name));
    else
      fprintf(stderr, "entente world: nothing is called '%s'\n", name);
    count = entity != NULL;
  }
  ent_arena_free(&arena);
  return count ? CLI_DONE : CLI_NO;
}

static void print_problem(const ent_world_problem *problem, void *data) {
  uint32_t *count = data;
  (*count)++;
  printf("%s:%u: %s: %s\n", problem->file, (unsigned)problem->line,
         problem->grave ? "error" : "note", problem->message);
}

static int check(const ent_world *world) {
  uint32_t count = 0, grave = ent_world_check(world, print_problem, &count);
  fprintf(stderr, "entente world: %u errors, %u notes\n", (unsigned)grave,
          (unsigned)(count - grave));
  return grave ? CLI_NO : CLI_DONE;
}

int cli_world(int argc, char **argv) {
  cli_args args = {argc, argv, 0, NULL};
  const char *data = NULL, *on = NULL, *verb = NULL, *name = NULL;
  ent_interval day = ENT_INTERVAL_NONE;
  ent_world *world = NULL;
  ent_error err;
  int code;
  char directory[512];
  while (cli_next(&args)) {
    if (cli_flag(&args, "--help")) {
      fputs(help, stdout);
      return CLI_DONE;
    }
    if (cli_value(&args, "--data", &data)) {
      if (!data) return cli_usage("world", "--data needs a directory");
    } else if (cli_value(&args, "--on", &on)) {
      if (!on || !ent_interval_parse(ent_slice_of(on), &day))
        return cli_usage("world", "--on needs a date YYYY-MM-DD");
    } else if (args.word[0] == '-' && args.word[1]) {
      return cli_usage("world", "unknown option '%s'", args.word);
    } else if (!verb) {
      verb = args.word;
    } else if (!name) {
      name = args.word;
    } else {
      return cli_usage("world", "unexpected '%s'", args.word);
    }
  }
  if (!verb) return cli_usage("world", "lookup or check?");
  if (strcmp(verb, "lookup") == 0 && !name) return cli_usage("world", "lookup needs a name");
  if (strcmp(verb, "lookup") != 0 && (strcmp(verb, "check") != 0 || name))
    return cli_usage("world", "unexpected '%s'", name ? name : verb);
  snprintf(directory, sizeof directory, "%s/world", cli_data_dir(data));
  if (ent_world_open(&world, directory, &err) != ENT_OK) {
    cli_error(&err);
    return CLI_DATA;
  }
  code = name ? lookup(world, name, day.from) : check(world);
  ent_world_free(world);
  return code;
}
